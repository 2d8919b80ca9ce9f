package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A supplier is registered, but the facts that are asked for are not on record. */
public final class NothingOnRecord extends Refused {

  private static final long serialVersionUID = 1L;

  private NothingOnRecord(Kind kind, String place, Text message) {
    super(kind, List.of(Issue.of(IssueCode.NO_FACTS, new FieldPlace(place), message)));
  }

  /** There are none, or none of that day. */
  static NothingOnRecord toBeRead() {
    return new NothingOnRecord(
        Kind.NOT_FOUND,
        "$",
        new Text(
            "この取引先の事実は、その日には記録されていません。", "No facts of this supplier are on record on that day."));
  }

  /** There is no version of that number. */
  static NothingOnRecord version(String parameter) {
    return new NothingOnRecord(
        Kind.NOT_FOUND,
        parameter,
        new Text("この取引先の事実に、その版はありません。", "This supplier's facts have no such version."));
  }

  /** They were never evaluated under the ruleset in force. */
  static NothingOnRecord neverEvaluated() {
    return new NothingOnRecord(
        Kind.NOT_FOUND,
        "$",
        new Text(
            "この取引先の記録された事実は、現在施行中のルールセットではまだ評価されていません。先に評価してください（POST"
                + " /api/suppliers/{code}/evaluations）。",
            "The facts on record of this supplier were not evaluated yet under the ruleset in force"
                + " now; evaluate them first (POST /api/suppliers/{code}/evaluations)."));
  }

  /** There are none that could be evaluated. */
  static NothingOnRecord toBeEvaluated() {
    return new NothingOnRecord(
        Kind.UNPROCESSABLE,
        "$",
        new Text(
            "この取引先の事実は、まだ記録されていません。先に事実かチェックシートを取り込んでください。",
            "No facts of this supplier are on record yet; bring in facts or a check sheet first."));
  }
}
