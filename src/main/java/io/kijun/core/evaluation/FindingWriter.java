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
import java.util.function.Function;

/** Words a finding as 助言 says: its texts, how severe it is and when it is due. */
final class FindingWriter {

  private final AdviceBook advice;
  private final CodeNames names;
  private final Map<Severity, Integer> dueDays;
  private final Map<String, Text> statements = new HashMap<>();

  FindingWriter(Standard standard) {
    this.advice = new AdviceBook(standard.advice());
    this.names = new CodeNames(standard);
    this.dueDays = standard.settings().dueDays();
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
    LocalDate due = asOf.plusDays(days(guidance));
    Function<String, Text> value = name -> value(name, observed, due);
    return new Finding(
        observed.item().no(),
        observed.criterion(),
        cause,
        guidance.severity(),
        guidance.finding().filled(value),
        guidance.advice().filled(value),
        due,
        observed.missing(),
        observed.root(),
        cause.isShortfall() || cause == Cause.UNJUSTIFIED_NOT_APPLICABLE ? unlocks : List.of());
  }

  private int days(Guidance guidance) {
    Integer days = guidance.dueDays();
    return days != null ? days : dueDays.getOrDefault(guidance.severity(), 0);
  }

  private Text value(String name, Observation observed, LocalDate due) {
    LocalDate last = observed.last();
    String root = observed.root();
    return switch (name) {
      case "missing" -> names.list(observed.missing());
      case "last" -> names.list(last == null ? List.of() : List.of(last.toString()));
      case "due" -> new Text(due.toString(), due.toString());
      case "required" -> observed.required();
      case "found" -> names.list(observed.found());
      case "statement" -> statement(observed);
      case "item" -> names.item(observed.item().no());
      case "root" -> root == null ? new Text("", "") : names.item(root);
      default -> new Text("{" + name + "}", "{" + name + "}");
    };
  }

  private Text statement(Observation observed) {
    String id = observed.criterion();
    Text title = observed.item().title();
    return id == null ? title : statements.getOrDefault(id, title);
  }
}
