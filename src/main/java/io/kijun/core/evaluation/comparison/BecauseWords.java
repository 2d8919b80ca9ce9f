package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what a change is put down to. */
final class BecauseWords {

  private static final Text NOTHING = new Text("（なし）", "(none)");

  private BecauseWords() {}

  static Text of(Because.OfFacts because) {
    FactsDifference one = because.difference();
    Text before = given(one.before());
    Text after = given(one.after());
    Text subject = subject(one);
    if (one.field() == null) {
      return new Text(
          subject.ja()
              + (one.before() == null
                  ? "が加わりました。"
                  : one.after() == null
                      ? "がなくなりました。"
                      : "が「" + before.ja() + "」から「" + after.ja() + "」に変わりました。"),
          subject.en()
              + (one.before() == null
                  ? " is new."
                  : one.after() == null
                      ? " is gone."
                      : " was “" + before.en() + "” and is “" + after.en() + "”."));
    }
    return new Text(
        subject.ja() + "の" + one.field() + "が「" + before.ja() + "」から「" + after.ja() + "」に変わりました。",
        one.field()
            + " of "
            + subject.en()
            + " was “"
            + before.en()
            + "” and is “"
            + after.en()
            + "”.");
  }

  private static Text subject(FactsDifference one) {
    Text kind =
        switch (one.kind()) {
          case PROFILE -> new Text("企業属性", "profile fact");
          case DECLARATION -> new Text("自己申告", "declaration");
          case EVIDENCE -> new Text("証跡", "evidence");
          case EVENT -> new Text("発生事象", "event");
        };
    return new Text(kind.ja() + " " + one.subject(), kind.en() + " " + one.subject());
  }

  /** A value as it was given; of a whole thing that it was there is enough. */
  private static Text given(@Nullable JsonNode value) {
    if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
      return NOTHING;
    }
    String shown =
        value.isArray()
            ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
            : value.asString("");
    return new Text(shown, shown);
  }

  static Text of(Because.OfRules because) {
    Difference difference = because.difference();
    if (difference == null) {
      return new Text("項目の並び順が変わりました。", "The items stand in another order.");
    }
    CellDifference cell = because.cell();
    if (cell == null) {
      String subject = difference.subject().toString();
      boolean added = difference.kind() == Difference.Kind.ADDED;
      return new Text(
          "ルール「" + subject + "」が" + (added ? "加わりました。" : "なくなりました。"),
          "Rule " + subject + (added ? " is new." : " is gone."));
    }
    Text before = shown(cell.before());
    Text after = shown(cell.after());
    String place = place(cell);
    return new Text(
        "ルール「"
            + difference.subject()
            + "」のセル（"
            + place
            + "）が「"
            + before.ja()
            + "」から「"
            + after.ja()
            + "」に変わりました。",
        "A cell of rule "
            + difference.subject()
            + " ("
            + place
            + ") was “"
            + before.en()
            + "” and is “"
            + after.en()
            + "”.");
  }

  private static String place(CellDifference cell) {
    CellShown shown = cell.after() == null ? cell.before() : cell.after();
    String address = shown == null ? "" : shown.cell();
    return new CellPlace(cell.workbook(), cell.sheet(), address.isEmpty() ? cell.column() : address)
        .toString();
  }

  private static Text shown(@Nullable CellShown cell) {
    return Optional.ofNullable(cell)
        .map(CellShown::value)
        .filter(value -> !value.isEmpty())
        .map(value -> new Text(value, value))
        .orElse(NOTHING);
  }

  static Text of(Because.OfTime because) {
    Constraint cell = because.constraint();
    CellPlace place = because.place();
    if (cell == null || place == null) {
      return new Text(
          because.date() + "になって変わりました。", "It changed when " + because.date() + " came.");
    }
    Text required = cell.required();
    String what = because.criterion() + "（" + place + "）";
    return new Text(
        because.date()
            + "から、"
            + what
            + "の条件「"
            + required.ja()
            + (because.ranOut() ? "」を満たさなくなります。" : "」を満たします。"),
        "From "
            + because.date()
            + " on, "
            + because.criterion()
            + " ("
            + place
            + ") "
            + (because.ranOut() ? "no longer holds" : "holds")
            + ": "
            + required.en()
            + ".");
  }
}
