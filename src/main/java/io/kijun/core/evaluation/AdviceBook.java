package io.kijun.core.evaluation;

import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the advice (助言) on a finding: criterion before item before any, a named cause before every
 * cause. What the most specific row leaves blank comes from the next. A row for every cause is for
 * criteria that are not met: what a finding merely reports is looked up by its cause.
 */
final class AdviceBook {

  /** What a row is about: a criterion, an item or any; null: every cause. */
  private record Target(String id, @Nullable Cause cause) {}

  private static final String ANY = "*";

  /** What standards of 0.1.0 say nothing of. */
  private static final AdviceRow NOT_ACCEPTED =
      new AdviceRow(
          ANY,
          Cause.NOT_ACCEPTED,
          Severity.INFO,
          new Text(
              "「{statement}」が「該当なし」と申告されていますが、まだ承認されていません。",
              "“{statement}” is declared not applicable, and nobody has accepted that yet."),
          new Text(
              "該当しない理由を確認し、妥当であれば期限を決めて承認してください。",
              "Look at the reason; where it holds, accept it up to a day."),
          null,
          new RowPlace("", "", 0),
          null);

  private final Map<Target, AdviceRow> rows = new HashMap<>();

  /** By cause, of each criterion, and of each item as a whole, as far as anybody asked. */
  private final Map<String, Map<Cause, Guidance>> ofCriteria = new ConcurrentHashMap<>();

  private final Map<String, Map<Cause, Guidance>> ofItems = new ConcurrentHashMap<>();

  AdviceBook(List<AdviceRow> advice) {
    advice.forEach(row -> rows.putIfAbsent(new Target(row.target(), row.cause()), row));
    rows.putIfAbsent(new Target(ANY, Cause.NOT_ACCEPTED), NOT_ACCEPTED);
  }

  /** What to say on a cause. */
  Guidance on(@Nullable String criterion, String item, Cause cause) {
    Map<Cause, Guidance> byCause =
        criterion == null ? byCause(ofItems, item) : byCause(ofCriteria, criterion);
    Guidance known = byCause.get(cause);
    if (known == null) {
      known = guidance(rows(criterion, item, cause));
      byCause.put(cause, known);
    }
    return known;
  }

  private static Map<Cause, Guidance> byCause(Map<String, Map<Cause, Guidance>> all, String id) {
    Map<Cause, Guidance> known = all.get(id);
    return known != null ? known : all.computeIfAbsent(id, one -> new ConcurrentHashMap<>());
  }

  private static Guidance guidance(List<AdviceRow> rows) {
    Severity severity = first(rows, AdviceRow::severity);
    return new Guidance(
        severity == null ? Severity.MEDIUM : severity,
        first(rows, AdviceRow::dueDays),
        new Template(text(rows, AdviceRow::finding)),
        new Template(text(rows, AdviceRow::advice)));
  }

  /** The rows that apply, the most specific first. */
  private List<AdviceRow> rows(@Nullable String criterion, String item, Cause cause) {
    List<AdviceRow> found = new ArrayList<>(3);
    if (criterion != null) {
      add(found, criterion, cause);
    }
    add(found, item, cause);
    add(found, ANY, cause);
    return found;
  }

  private void add(List<AdviceRow> found, String target, Cause cause) {
    AdviceRow exact = rows.get(new Target(target, cause));
    if (exact != null) {
      found.add(exact);
    }
    AdviceRow general = rows.get(new Target(target, null));
    if (general != null && cause.isShortfall()) {
      found.add(general);
    }
  }

  private static <T> @Nullable T first(
      List<AdviceRow> rows, Function<AdviceRow, @Nullable T> part) {
    for (AdviceRow row : rows) {
      T value = part.apply(row);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Text text(List<AdviceRow> rows, Function<AdviceRow, Text> part) {
    Predicate<String> filled = text -> !text.isEmpty();
    String ja = rows.stream().map(part).map(Text::ja).filter(filled).findFirst().orElse("");
    String en = rows.stream().map(part).map(Text::en).filter(filled).findFirst().orElse("");
    return new Text(ja, en);
  }
}
