package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issues;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the tokens that one's programs sign in with. */
@Component
public class IssuingToken {

  private static final String PREFIX = "kijun_";
  private static final int USUAL_DAYS = 90;

  private final Tokens tokens;
  private final Passwords passwords;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  IssuingToken(Tokens tokens, Passwords passwords, ActivityLog log, RecordIds ids, Today today) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /** A token on record, and its text, which is told this once. */
  public record Issued(ApiToken token, String text) {}

  /**
   * Issues a token to the one who signed in.
   *
   * @param label what it is for
   * @param lastDay null: 90 days from today
   * @throws TokenRefused if there is no label, or the last day is past or more than 366 days away
   */
  @Transactional
  public Issued issue(@Nullable String label, @Nullable LocalDate lastDay, PasswordSignIn by) {
    LocalDate last = Objects.requireNonNullElseGet(lastDay, () -> today.day().plusDays(USUAL_DAYS));
    check(label, last);
    String text = passwords.token(PREFIX);
    ApiToken token =
        new ApiToken(
            new TokenId(ids.next()), by.actor().name(), Objects.requireNonNull(label), last, null);
    tokens.add(token, Passwords.hashedToken(text));
    log.add(
        by.actor(),
        LogAction.TOKEN_MADE,
        token.id().toString(),
        null,
        Map.of("label", token.label(), "lastDay", last.toString()));
    return new Issued(token, text);
  }

  /** Whether a text has the form of a token: what has not is no token, without a look. */
  static boolean mayBeToken(String text) {
    return Passwords.mayBeToken(text, PREFIX);
  }

  private void check(@Nullable String label, LocalDate last) {
    Issues issues = Issues.ofRequest();
    issues.required("$.label", label);
    TokenDays.check(last, today.day(), issues);
    if (!issues.all().isEmpty()) {
      throw new TokenRefused(issues.all());
    }
  }
}
