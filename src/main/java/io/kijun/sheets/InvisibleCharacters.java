package io.kijun.sheets;

import io.kijun.core.issue.Invisible;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;

/**
 * Names the characters of a text that are not seen. Words and ids are found without them, so that
 * most are worth a look only; those that make a text look like another are errors.
 */
final class InvisibleCharacters {

  private static final int SHOWN_BEFORE = 20;

  private InvisibleCharacters() {}

  static void tell(String text, CellPlace where, Issues problems) {
    if (Invisible.isBlank(text)) {
      return;
    }
    Invisible.in(text).ifPresent(found -> tell(text, found, where, problems));
  }

  private static void tell(String text, Invisible.Found found, CellPlace where, Issues problems) {
    String around = around(text, found.position());
    if (found.deceives()) {
      problems.error(
          where,
          IssueCode.INVISIBLE_CHARACTER,
          "見た目と内容を食い違わせる文字（%s、%d文字目）があります。削除してください。".formatted(found.name(), found.position()),
          "A character that makes the text look like another, %s, stands at position %d; delete it."
              .formatted(found.name(), found.position()),
          around);
    } else {
      problems.warning(
          where,
          IssueCode.INVISIBLE_CHARACTER,
          "目に見えない文字（%s、%d文字目）があります。削除してください。".formatted(found.name(), found.position()),
          "A character that is not seen, %s, stands at position %d; delete it."
              .formatted(found.name(), found.position()),
          around);
    }
  }

  /** The text from a little before the character on. */
  private static String around(String text, int position) {
    int from = text.offsetByCodePoints(0, Math.max(0, position - 1 - SHOWN_BEFORE));
    return from == 0 ? text : "…" + text.substring(from);
  }
}
