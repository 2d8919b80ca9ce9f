package io.kijun.core.evaluation;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words a finding as 助言 says: its texts, how severe it is and when it is due. */
final class FindingWriter {

  private static final Text NO_TEXT = new Text("", "");

  private final AdviceBook advice;
  private final CodeNames names;
  private final Map<Severity, Integer> dueDays;
  private final int daysToAnswer;
  private final Map<String, Text> statements = new HashMap<>();

  FindingWriter(Standard standard) {
    this.advice = new AdviceBook(standard.advice());
    this.names = new CodeNames(standard);
    this.dueDays = standard.settings().dueDays();
    this.daysToAnswer = standard.settings().daysToAnswer();
    for (CriterionRow row : standard.criteria()) {
      statements.putIfAbsent(row.criterion(), row.statement());
    }
  }

  /**
   * The finding on what was observed.
   *
   * @param unlocks the items that the observed one holds down
   */
  Finding write(Observation observed, LocalDate asOf, List<String> unlocks) {
    Cause cause = observed.cause();
    Guidance guidance = advice.on(observed.criterion(), observed.item().no(), cause);
    LocalDate due = due(observed, asOf.plusDays(days(guidance)));
    LocalDate respondBy = cause.awaitsAnswer() ? asOf.plusDays(daysToAnswer) : null;
    return new Finding(
        observed.item().no(),
        observed.criterion(),
        cause,
        guidance.severity(),
        new FindingText(this, guidance, observed, due, respondBy),
        due,
        respondBy,
        observed.missing(),
        observed.root(),
        cause.isShortfall() || cause == Cause.UNJUSTIFIED_NOT_APPLICABLE ? unlocks : List.of());
  }

  /** What is about to lapse is to be done while it still holds. */
  private static LocalDate due(Observation observed, LocalDate usual) {
    LocalDate lastDay = observed.until();
    return lastDay != null && lastDay.isBefore(usual) ? lastDay : usual;
  }

  private int days(Guidance guidance) {
    Integer days = guidance.dueDays();
    return days != null ? days : dueDays.getOrDefault(guidance.severity(), 0);
  }

  /** What a name in a text stands for. */
  Text value(String name, Observation observed, LocalDate due, @Nullable LocalDate respondBy) {
    String root = observed.root();
    return switch (name) {
      case "missing" -> names.list(observed.missing());
      case "last" -> last(observed.last());
      case "due" -> day(due);
      case "respondBy" -> respondBy == null ? NO_TEXT : day(respondBy);
      case "required" -> observed.required();
      case "found" -> names.list(observed.found());
      case "statement" -> statement(observed);
      case "item" -> names.item(observed.item().no());
      case "root" -> root == null ? NO_TEXT : names.item(root);
      default -> new Text("{" + name + "}", "{" + name + "}");
    };
  }

  private Text last(@Nullable LocalDate last) {
    return last == null ? names.list(List.of()) : day(last);
  }

  private static Text day(LocalDate day) {
    return new Text(day.toString(), day.toString());
  }

  private Text statement(Observation observed) {
    String id = observed.criterion();
    Text title = observed.item().title();
    return id == null ? title : statements.getOrDefault(id, title);
  }
}
