package io.kijun.record;

import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** The running version judges otherwise than the one that made an evaluation. */
public final class NotMadeAgain extends Refused {

  private static final long serialVersionUID = 1L;

  /** The version that made it. */
  public NotMadeAgain(String kijun) {
    super(
        Kind.UNPROCESSABLE,
        List.of(
            Issue.of(
                IssueCode.OTHER_VERSION,
                new FieldPlace("$"),
                new Text(
                    "この評価はKijun "
                        + kijun
                        + "によるもので、現在のKijun "
                        + KijunVersion.VERSION
                        + "では同じ結果が再現されません。判定の根拠は、Kijun "
                        + kijun
                        + "で同じ事実とルールセットを評価して確かめてください。記録された結果は変わりません。",
                    "Kijun "
                        + kijun
                        + " made this evaluation, and "
                        + KijunVersion.VERSION
                        + " does not give the same result; have "
                        + kijun
                        + " evaluate its facts and ruleset for the trace. The result on record stands."),
                kijun)));
  }
}
