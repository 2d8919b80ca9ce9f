package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of 語彙 and 項目 that workbooks of 0.1.0 lack. Those of 語彙 are for some kinds of
 * words only; where they are there, more is asked of a word than before.
 */
final class LaterColumns {

  /** The most characters that fit into two lines of a check sheet. */
  private static final int LONGEST_ASKED = 62;

  private static final Map<WordColumn, Set<WordKind>> KINDS =
      Map.of(
          WordColumn.QUESTION_JA, Set.of(WordKind.PROFILE),
          WordColumn.QUESTION_EN, Set.of(WordKind.PROFILE),
          WordColumn.HINT_JA, Set.of(WordKind.EVIDENCE, WordKind.PROFILE, WordKind.EVENT),
          WordColumn.HINT_EN, Set.of(WordKind.EVIDENCE, WordKind.PROFILE, WordKind.EVENT),
          WordColumn.EXCEPTION_TO, Set.of(WordKind.EVIDENCE),
          WordColumn.EACH, Set.of(WordKind.OCCASION),
          WordColumn.WORLD, Set.of(WordKind.EVENT));

  private LaterColumns() {}

  /** Tells what stands in a column that is not for words of a kind. */
  static void tellUnused(WordKind kind, RowCells row) {
    for (WordColumn column : WordColumn.values()) {
      Set<WordKind> kinds = KINDS.get(column);
      if (kinds != null && !kinds.contains(kind) && !row.text(column).isEmpty()) {
        row.problems()
            .error(
                row.where(column),
                IssueCode.LEAVE_BLANK,
                "種類が「%s」の行では、この列は空欄にしてください。".formatted(kind.label().ja()),
                "Leave this column blank in a row of the kind %s.".formatted(kind.label().en()),
                row.text(column));
      }
    }
  }

  /** What a supplier is asked for an item, in short; null: not said. */
  static @Nullable Text asked(RowCells row) {
    if (row.isBlank(ItemColumn.ASKED_JA) && row.isBlank(ItemColumn.ASKED_EN)) {
      return null;
    }
    Text asked = row.texts(ItemColumn.ASKED_JA, ItemColumn.ASKED_EN);
    if (asked.ja().codePointCount(0, asked.ja().length()) > LONGEST_ASKED) {
      row.problems()
          .warning(
              row.where(ItemColumn.ASKED_JA),
              IssueCode.TOO_LONG,
              "チェックシートの欄に収まるよう、%d文字以内にしてください。".formatted(LONGEST_ASKED),
              "At most %d characters fit into the check sheet.".formatted(LONGEST_ASKED),
              asked.ja());
    }
    return asked;
  }

  /** What counts as evidence, or as such an event; null: not said. */
  static @Nullable Text hint(RowCells row) {
    boolean ja = row.isBlank(WordColumn.HINT_JA);
    boolean en = row.isBlank(WordColumn.HINT_EN);
    return ja && en ? null : row.texts(WordColumn.HINT_JA, WordColumn.HINT_EN);
  }

  /** What to ask for a fact of the profile; null only where there is no such column. */
  static @Nullable Text question(RowCells row) {
    return needed(row, WordColumn.QUESTION_JA, WordColumn.QUESTION_EN);
  }

  /** What counts as such a fact; null only where there is no such column. */
  static @Nullable Text examples(RowCells row) {
    return needed(row, WordColumn.HINT_JA, WordColumn.HINT_EN);
  }

  private static @Nullable Text needed(RowCells row, WordColumn ja, WordColumn en) {
    return row.has(ja) ? row.texts(ja, en) : null;
  }

  /** Whether each event needs a date of its own; null: no. */
  static @Nullable Boolean each(RowCells row) {
    return row.at(WordColumn.EACH).marked("そのつど", "each", "each event") ? true : null;
  }

  /** Whether events of a type happen once for all suppliers; null: no. */
  static @Nullable Boolean world(RowCells row) {
    return row.at(WordColumn.WORLD).marked("社外", "world") ? true : null;
  }

  /**
   * How many days before an event a performance still counts. Without a limit, what is done
   * regularly would always have been done before.
   *
   * @param days as they were read; null: blank, or reported
   */
  static @Nullable Integer leadDays(RowCells row, Timing timing, @Nullable Integer days) {
    if (timing != Timing.EITHER || !row.has(WordColumn.EACH)) {
      return days;
    }
    if (row.isBlank(WordColumn.LEAD_DAYS)) {
      tell(row, IssueCode.MISSING_VALUE, null);
    } else if (days != null && days == 0) {
      tell(row, IssueCode.NOT_A_NUMBER, "0");
    }
    return days;
  }

  private static void tell(RowCells row, IssueCode code, @Nullable String found) {
    row.problems()
        .error(
            row.where(WordColumn.LEAD_DAYS),
            code,
            "「前後いずれか」の契機には、何日前からの実施を認めるかを1以上で入力してください。",
            "An occasion of the timing “either” needs the days before the event that still count,"
                + " 1 or more.",
            found);
  }
}
