package io.kijun.rulechange.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.ChangeRefused;
import io.kijun.rulechange.ChangedMeanwhile;
import io.kijun.rulechange.TooLargeTogether;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a draft cannot be changed or approved. */
@RestControllerAdvice
@Order(0)
final class DraftProblems {

  @ExceptionHandler
  ResponseEntity<byte[]> refused(ChangeRefused refusal) {
    List<Issue> issues =
        refusal.reasons().stream()
            .map(one -> new Issue(one.code(), one.subject(), one.message(), null, List.of(), null))
            .toList();
    return Problem.of(ProblemKind.CONFLICT, issues).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> tooLarge(TooLargeTogether refusal) {
    Issue issue =
        new Issue(
            "DRAFT_TOO_LARGE",
            "workbook",
            new Text(
                "起案のブックは、もとのブックも合わせて100個以内、64 MB以内にしてください。",
                "A draft has at most 100 workbooks of 64 MB together, those of its base included."),
            refusal.getMessage(),
            List.of(),
            null);
    return Problem.of(ProblemKind.TOO_LARGE, List.of(issue)).answer();
  }

  @ExceptionHandler
  ResponseEntity<byte[]> changed(ChangedMeanwhile changed) {
    Issue issue =
        new Issue(
            "CHANGED_MEANWHILE",
            "If-Match",
            new Text(
                "ほかの人が先に変更しました。最新の内容を読み直してください。", "Somebody else changed it first; read it again."),
            null,
            List.of(Integer.toString(changed.version())),
            null);
    return Problem.of(ProblemKind.PRECONDITION_FAILED, List.of(issue)).answer();
  }
}
