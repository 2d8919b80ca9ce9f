package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry of evidence while it is made or changed. */
public final class EntryDraft {

  /** What a compliant supplier sets itself, where it may choose: a year. */
  static final Period OWN = Period.ofYears(1);

  private final String key;
  private final TreeSet<LocalDate> performances = new TreeSet<>();
  private final Set<String> occasions = new TreeSet<>();
  private final Set<String> audience = new TreeSet<>();
  private final Set<String> scope = new TreeSet<>();
  private final Set<String> contents = new TreeSet<>();
  private @Nullable Boolean established;
  private @Nullable Period retention;
  private @Nullable Period interval;
  private @Nullable LocalDate statedOn;

  /** An entry that says nothing yet. */
  public EntryDraft(String key) {
    this.key = key;
  }

  /** An entry that says what another one says, its source aside. */
  public EntryDraft(Evidence given) {
    this(given.key());
    performances.addAll(given.performances());
    occasions.addAll(given.occasions());
    audience.addAll(given.audience());
    scope.addAll(given.scope());
    contents.addAll(given.contents());
    established = given.established();
    retention = given.retention();
    interval = given.interval();
    statedOn = given.statedOn();
  }

  /** The days on which it was performed, to be changed. */
  public Set<LocalDate> performances() {
    return performances;
  }

  /** The occasions on which it is carried out, to be changed. */
  public Set<String> occasions() {
    return occasions;
  }

  /** Whom it reaches, to be changed. */
  public Set<String> audience() {
    return audience;
  }

  /** What it covers, to be changed. */
  public Set<String> scope() {
    return scope;
  }

  /** What it contains, to be changed. */
  public Set<String> contents() {
    return contents;
  }

  /** How long records are kept; null: not said. */
  public @Nullable Period retention() {
    return retention;
  }

  /** Says whether it is established; null: says nothing of it. */
  public void establish(@Nullable Boolean value) {
    established = value;
  }

  /** Says how long records are kept; null: says nothing of it. */
  public void retain(@Nullable Period period) {
    retention = period;
  }

  /** Says how often it is performed; null: says nothing of it. */
  public void repeat(@Nullable Period every) {
    interval = every;
  }

  /** Says on which day this was said; null: says nothing of it. */
  public void state(@Nullable LocalDate day) {
    statedOn = day;
  }

  /** The entry as it now is. */
  public Evidence evidence() {
    return new Evidence(
        key,
        established,
        performances,
        occasions,
        audience,
        scope,
        contents,
        retention,
        interval,
        statedOn,
        null);
  }
}
