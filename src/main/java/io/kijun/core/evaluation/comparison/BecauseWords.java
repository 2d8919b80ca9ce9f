package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a change is put down to. */
final class BecauseWords {

  static final Text NOTHING = new Text("なし", "nothing");

  private BecauseWords() {}

  static Text isNew(Text subject) {
    return new Text(subject.ja() + "が加わりました。", "New: " + subject.en() + ".");
  }

  static Text isGone(Text subject) {
    return new Text(subject.ja() + "がなくなりました。", "Gone: " + subject.en() + ".");
  }

  static Text changed(Text subject, Text before, Text after) {
    return new Text(
        "%sが「%s」から「%s」に変わりました。".formatted(subject.ja(), before.ja(), after.ja()),
        "Changed: %s, from “%s” to “%s”.".formatted(subject.en(), before.en(), after.en()));
  }

  static Text of(Because.OfRules because) {
    Difference difference = because.difference();
    if (difference == null) {
      return new Text("項目の並び順が変わりました。", "The items stand in another order.");
    }
    String rule = difference.subject().toString();
    CellDifference cell = because.cell();
    if (cell == null) {
      Text subject = new Text("ルール「" + rule + "」", "rule “" + rule + "”");
      return difference.kind() == Difference.Kind.ADDED ? isNew(subject) : isGone(subject);
    }
    String place = because.place() + " › " + cell.column();
    Text subject =
        new Text("ルール「" + rule + "」（" + place + "）", "rule “" + rule + "” (" + place + ")");
    return changed(subject, shown(cell.before()), shown(cell.after()));
  }

  private static Text shown(@Nullable CellShown cell) {
    return cell == null || cell.value().isEmpty() ? NOTHING : new Text(cell.value(), cell.value());
  }

  static Text of(Because.OfTime because) {
    Constraint cell = because.constraint();
    CellPlace place = because.place();
    String day = because.date().toString();
    if (cell == null || place == null) {
      return new Text(day + "になって変わりました。", "It changed when " + day + " came.");
    }
    Text required = cell.required();
    return new Text(
        "%sから、基準%sの条件「%s」（%s）を%s。"
            .formatted(
                day,
                because.criterion(),
                required.ja(),
                place,
                because.ranOut() ? "満たさなくなりました" : "満たすようになりました"),
        "From %s on, criterion %s %s “%s” (%s)."
            .formatted(
                day,
                because.criterion(),
                because.ranOut() ? "no longer meets" : "meets",
                required.en(),
                place));
  }
}
