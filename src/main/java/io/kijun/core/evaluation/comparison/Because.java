package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a change is put down to. */
public sealed interface Because {

  /** What kind of change it is. */
  ChangeKind kind();

  /** The same in a sentence. */
  Text message();

  /** Whether it was tried that it did it; false: too much changed for that. */
  default boolean tried() {
    return true;
  }

  /**
   * Something else is known of the supplier.
   *
   * @param tried false: it may have done it, but too much changed to try each
   */
  record OfFacts(FactsDifference difference, boolean tried, Text message) implements Because {
    @Override
    public ChangeKind kind() {
      return ChangeKind.FACTS;
    }
  }

  /**
   * A rule is another.
   *
   * @param difference null: nothing but the order of the items
   * @param cell one of the difference's; null: it came or went as a whole
   */
  record OfRules(@Nullable Difference difference, @Nullable CellDifference cell)
      implements Because {

    /** Where it stands now, or stood where it went; null: nowhere. */
    public @Nullable CellPlace place() {
      CellDifference one = cell;
      if (one == null && difference != null && !difference.cells().isEmpty()) {
        one = difference.cells().get(0);
      }
      if (one == null) {
        return null;
      }
      CellShown shown = one.after() == null ? one.before() : one.after();
      String address = shown == null || shown.cell().isEmpty() ? null : shown.cell();
      return new CellPlace(one.workbook(), one.sheet(), address);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.RULES;
    }

    @Override
    public Text message() {
      return BecauseWords.of(this);
    }
  }

  /**
   * A day came.
   *
   * @param criterion null: it shows in no cell of a row
   * @param constraint the cell that holds no longer, or from then on; null likewise
   * @param place where that cell stands; null likewise
   * @param date the first day on which it is so
   * @param ranOut whether it held before that day
   * @param tried false: it was on that day or before, but too many days were looked at already
   */
  record OfTime(
      @Nullable String criterion,
      @Nullable Constraint constraint,
      @Nullable CellPlace place,
      LocalDate date,
      boolean ranOut,
      boolean tried)
      implements Because {
    @Override
    public ChangeKind kind() {
      return ChangeKind.TIME;
    }

    @Override
    public Text message() {
      return BecauseWords.of(this);
    }
  }
}
