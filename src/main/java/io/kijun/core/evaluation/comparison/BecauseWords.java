package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.DifferenceSubject;
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

  /** What may have done it, though it was not tried. */
  static Text untried(Text message) {
    return new Text(
        message.ja() + "（変更が多いため、これが理由かどうかは個別に確かめていません。）",
        message.en() + " (Too much changed to try whether this alone did it.)");
  }

  static Text of(Because.OfRules because) {
    Difference difference = because.difference();
    if (difference == null) {
      return new Text("項目の並び順が変わりました。", "The items stand in another order.");
    }
    Text rule = rule(difference.subject());
    CellDifference cell = because.cell();
    if (cell == null) {
      return difference.kind() == Difference.Kind.ADDED ? isNew(rule) : isGone(rule);
    }
    CellPlace place = because.place();
    Text column = RuleWords.column(difference.subject().kind(), cell.column());
    Text subject =
        new Text(
            rule.ja() + "の「" + column.ja() + "」（" + place + "）",
            "“" + column.en() + "” of " + rule.en() + " (" + place + ")");
    return changed(subject, shown(cell.before()), shown(cell.after()));
  }

  private static Text rule(DifferenceSubject subject) {
    Text kind = RuleWords.kind(subject.kind());
    boolean only = subject.key().equals("all");
    return only
        ? kind
        : new Text(kind.ja() + "「" + subject.key() + "」", kind.en() + " “" + subject.key() + "”");
  }

  private static Text shown(@Nullable CellShown cell) {
    return cell == null || cell.value().isEmpty() ? NOTHING : new Text(cell.value(), cell.value());
  }

  static Text of(Because.OfTime because) {
    Constraint cell = because.constraint();
    CellPlace place = because.place();
    String day = because.date().toString();
    if (cell == null || place == null) {
      return because.tried()
          ? new Text(day + "を境に変わりました。", "It changed on " + day + ".")
          : new Text(day + "までのいずれかの日に変わりました。", "It changed on " + day + " or some day before.");
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
