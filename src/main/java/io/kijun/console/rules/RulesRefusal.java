package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * What a form asked for was refused: it is shown again with what was typed.
 *
 * @param problems in the words of the reader
 */
record RulesRefusal(HttpStatus status, List<ProblemItem> problems) {

  /** Does what a form asks for; empty: it is done. */
  static Optional<RulesRefusal> of(Runnable asked, ReaderWords words) {
    try {
      asked.run();
      return Optional.empty();
    } catch (ValueRefused e) {
      return Optional.of(
          new RulesRefusal(
              HttpStatus.BAD_REQUEST, List.of(ProblemItem.of(e.at(FieldPlace.ALL), words))));
    } catch (Refused e) {
      return Optional.of(new RulesRefusal(status(e.kind()), problems(e, words)));
    }
  }

  private static List<ProblemItem> problems(Refused refused, ReaderWords words) {
    return refused.kind() == Refused.Kind.CHANGED_MEANWHILE
        ? List.of(ProblemItem.error(words.of("rules.changed-first")))
        : ProblemItem.of(refused.issues(), words);
  }

  private static HttpStatus status(Refused.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
