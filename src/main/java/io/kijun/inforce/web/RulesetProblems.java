package io.kijun.inforce.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Nearest;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Text;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.RulesetUnknown;
import io.kijun.inforce.RulesetUnreadable;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says which rulesets there are where the one asked for is not among them. */
@RestControllerAdvice
@Order(0)
final class RulesetProblems {

  @ExceptionHandler
  ResponseEntity<byte[]> unknown(RulesetUnknown unknown) {
    List<String> ids = unknown.available().stream().map(RulesetId::value).toList();
    Issue issue =
        new Issue(
            "UNKNOWN_RULESET",
            "$.ruleset",
            new Text("このルールセットはありません。", "There is no such ruleset."),
            unknown.name(),
            ids,
            Nearest.to(unknown.name(), ids).orElse(null));
    return Problem.of(ProblemKind.UNPROCESSABLE, List.of(issue)).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> noneInForce(NoRulesetInForce none) {
    Issue issue =
        new Issue(
            "NO_RULESET_IN_FORCE",
            "$.asOf",
            new Text(
                none.day() + "に施行中のルールセットはありません。", "No ruleset is in force on " + none.day() + "."),
            none.day().toString(),
            none.available().stream().map(RulesetProblems::period).toList(),
            null);
    return Problem.of(ProblemKind.UNPROCESSABLE, List.of(issue)).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> unreadable(RulesetUnreadable unreadable) {
    Issue issue =
        new Issue(
            "RULESET_UNREADABLE",
            "$.ruleset",
            new Text(
                "このルールセットは、記録された内容のままでは読み取れません。",
                "This ruleset does not read as it was put on record."),
            unreadable.hash().id().value(),
            List.of(),
            null);
    return Problem.of(ProblemKind.UNAVAILABLE, List.of(issue)).answer();
  }

  /** The ruleset's id and its first day. */
  private static String period(PeriodInForce period) {
    return period.ruleset().id() + " " + period.effectiveFrom() + "/..";
  }
}
