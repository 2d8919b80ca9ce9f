package io.kijun.access.web;

import io.kijun.access.ApiToken;
import io.kijun.access.Passwords;
import io.kijun.access.Tokens;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.web.Body;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens that one's programs sign in with. */
@RestController
@Tag(name = "利用者 / Users")
class TokensController {

  private static final String PREFIX = "kijun_";
  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 366;

  private final Tokens tokens;
  private final Passwords passwords;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  TokensController(
      Tokens tokens, Passwords passwords, ActivityLog log, RecordIds ids, Today today) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /** A token; its text is there once only, when it is made. */
  record TokenView(
      UUID id, String label, LocalDate lastDay, boolean revoked, @Nullable String token) {
    static TokenView of(ApiToken one, @Nullable String text) {
      return new TokenView(one.id(), one.label(), one.lastDay(), one.revokedAt() != null, text);
    }
  }

  /** One's tokens. */
  record TokenList(List<TokenView> tokens) {}

  @GetMapping("/api/tokens")
  @Operation(summary = "自分のAPIトークン / One's API tokens")
  TokenList list(HttpServletRequest request) {
    return new TokenList(
        tokens.of(CurrentActor.of(request).name()).stream()
            .map(one -> TokenView.of(one, null))
            .toList());
  }

  @PostMapping("/api/tokens")
  @Operation(
      summary = "APIトークンを発行する（値はこの応答だけで示す） / Issue an API token; only this answer shows it",
      description = "{\"label\":\"夜間連携\",\"lastDay\":\"2027-03-31\"}")
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  TokenView make(HttpServletRequest request) {
    PasswordSignInRequired.check(request);
    Body body = Body.of(request, "label", "lastDay");
    String label = Objects.requireNonNullElse(body.fields().required("label", 200), "");
    LocalDate given = body.fields().day("lastDay");
    LocalDate last = given == null ? today.day().plusDays(USUAL_DAYS) : given;
    if (last.isBefore(today.day()) || last.isAfter(today.day().plusDays(MOST_DAYS))) {
      body.issues()
          .invalid(
              IssueCode.INVALID_DATE,
              "$.lastDay",
              last.toString(),
              new Text("今日から366日以内の日付にしてください。", "It must lie within 366 days from today."));
    }
    body.check();
    Actor actor = CurrentActor.of(request);
    String text = PREFIX + passwords.random() + passwords.random();
    ApiToken token = new ApiToken(ids.next(), actor.name(), label, last, null);
    tokens.add(token, Hash.of(text.getBytes(StandardCharsets.UTF_8)).value());
    log.add(
        actor,
        LogAction.TOKEN_MADE,
        token.id().toString(),
        null,
        Map.of("label", label, "lastDay", last.toString()));
    return TokenView.of(token, text);
  }

  @DeleteMapping("/api/tokens/{id}")
  @Operation(summary = "APIトークンを失効させる / Revoke an API token")
  @Transactional
  ResponseEntity<Void> revoke(@PathVariable String id, HttpServletRequest request) {
    Actor actor = CurrentActor.of(request);
    if (!tokens.revoke(actor.name(), RecordIds.parsed(id).orElseThrow(TokensController::unknown))) {
      throw unknown();
    }
    log.add(actor, LogAction.TOKEN_REVOKED, id, null, Map.of());
    return ResponseEntity.noContent().build();
  }

  private static RequestRefused unknown() {
    return new RequestRefused(
        ProblemKind.NOT_FOUND,
        "$",
        new Text("有効なトークンが見つかりません。", "There is no such token that still counts."));
  }
}
