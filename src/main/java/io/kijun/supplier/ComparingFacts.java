package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.evidence.FactsDifferences;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.record.FactsRejected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what changed in what is known of a supplier between two versions. */
@Component
public final class ComparingFacts {

  private static final int MOST_DIGITS = 9;

  private final ReadingFacts reading;

  ComparingFacts(ReadingFacts reading) {
    this.reading = reading;
  }

  /**
   * Two versions and all that differs.
   *
   * @param from 0: nothing was known
   */
  public record Compared(int from, int to, List<FactsDifference> differences) {}

  /**
   * Compares.
   *
   * @param from the number of a version, or a day as of whose end it is; null: the one before
   * @param to likewise; null: the latest
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws NothingOnRecord if there is no such version, or nothing was known on that day
   * @throws FactsRejected if something names neither a version nor a day
   */
  public Compared between(String code, @Nullable String from, @Nullable String to, Sight sight) {
    KnownFacts after = to == null ? reading.of(code, null, sight) : named(code, "?to", to, sight);
    int number = after.version().version();
    if (from == null && number == 1) {
      Facts nothing = new Facts(code, null, Map.of(), List.of(), List.of(), List.of());
      return new Compared(0, 1, FactsDifferences.between(nothing, after.facts()));
    }
    KnownFacts before =
        from == null
            ? reading.at(code, number - 1, "?from", sight)
            : named(code, "?from", from, sight);
    return new Compared(
        before.version().version(),
        number,
        FactsDifferences.between(before.facts(), after.facts()));
  }

  private KnownFacts named(String code, String parameter, String name, Sight sight) {
    boolean digits =
        name.length() <= MOST_DIGITS && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? reading.at(code, Integer.parseInt(name), parameter, sight)
        : reading.of(code, day(parameter, name), sight);
  }

  private static LocalDate day(String parameter, String name) {
    try {
      return LocalDate.parse(name);
    } catch (DateTimeException e) {
      throw new FactsRejected(
          List.of(
              Issue.of(
                  IssueCode.INVALID_DATE,
                  new FieldPlace(parameter),
                  new Text(
                      "版の番号か、YYYY-MM-DDの日付を指定してください。",
                      "It must be the number of a version or a date as YYYY-MM-DD."),
                  Shown.of(name))));
    }
  }
}
