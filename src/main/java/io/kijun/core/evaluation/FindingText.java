package io.kijun.core.evaluation;

import io.kijun.core.standard.JsonBytes;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a finding, worded when they are read: most findings of a run over thousands of
 * suppliers are only counted.
 */
public final class FindingText {

  private final FindingWriter writer;
  private final Guidance guidance;
  private final Observation observed;
  private final LocalDate due;
  private final @Nullable LocalDate respondBy;

  FindingText(
      FindingWriter writer,
      Guidance guidance,
      Observation observed,
      LocalDate due,
      @Nullable LocalDate respondBy) {
    this.writer = writer;
    this.guidance = guidance;
    this.observed = observed;
    this.due = due;
    this.respondBy = respondBy;
  }

  /** What each name in a text stands for, worked out once for all texts of the finding. */
  private Function<String, Text> values() {
    Map<String, Text> known = new HashMap<>();
    return name -> known.computeIfAbsent(name, one -> writer.value(one, observed, due, respondBy));
  }

  /** What is missing, or worth knowing. */
  public Text message() {
    return guidance.finding().filled(values());
  }

  /** What is to be done about it. */
  public Text advice() {
    return guidance.advice().filled(values());
  }

  /**
   * Writes both into an object as JSON.
   *
   * @param message what stands before the message
   * @param advice what stands before the advice
   */
  void write(JsonBytes json, String message, String advice) {
    Function<String, Text> values = values();
    guidance.finding().write(json.raw(message), values);
    guidance.advice().write(json.raw(advice), values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingText text
        && message().equals(text.message())
        && advice().equals(text.advice());
  }

  @Override
  public int hashCode() {
    return message().hashCode();
  }

  @Override
  public String toString() {
    return message() + " " + advice();
  }
}
