package io.kijun.access.web;

import io.kijun.access.ApiToken;
import io.kijun.access.IssuingToken;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.ReadingTokens;
import io.kijun.access.RevokingToken;
import io.kijun.access.TokenId;
import io.kijun.access.TokenUnknown;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.runtime.RecordIds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens that programs sign in with. */
@RestController
@Tag(name = "利用者 / Users")
class TokensController {

  private final ReadingTokens reading;
  private final IssuingToken issuing;
  private final RevokingToken revoking;

  TokensController(ReadingTokens reading, IssuingToken issuing, RevokingToken revoking) {
    this.reading = reading;
    this.issuing = issuing;
    this.revoking = revoking;
  }

  /** A token; its text is there once only, when it is made. */
  record TokenView(
      UUID id,
      String user,
      String label,
      LocalDate lastDay,
      boolean revoked,
      @Nullable String token) {
    static TokenView of(ApiToken one, @Nullable String text) {
      return new TokenView(
          one.id().value(), one.userName(), one.label(), one.lastDay(), one.isRevoked(), text);
    }
  }

  /**
   * Whose tokens are asked for.
   *
   * @param user null: all that one may see
   */
  record TokensAsked(
      @Parameter(
              description =
                  "この人のもの（ほかの人のものは管理者だけ） / Of this user; another's for administrators only")
          @Nullable String user) {}

  /** Tokens. */
  record TokenList(List<TokenView> tokens) {}

  /**
   * A token to be issued. What is missing is told by the use case, with all else it finds wrong.
   */
  record NewToken(
      @Longest(OneLine.LONGEST) @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable OneLine label,
      @Nullable LocalDate lastDay) {}

  @GetMapping("/api/tokens")
  @Operation(summary = "自分のAPIトークン（管理者には全員のもの） / One's API tokens; to administrators, everybody's")
  TokenList list(@ParameterObject TokensAsked asked, Actor actor) {
    return new TokenList(
        reading.seenBy(actor.name(), asked.user()).stream()
            .map(one -> TokenView.of(one, null))
            .toList());
  }

  @PostMapping("/api/tokens")
  @Operation(
      summary = "APIトークンを発行する（値はこの応答だけで示す） / Issue an API token; only this answer shows it",
      description = "{\"label\":\"夜間連携\",\"lastDay\":\"2027-03-31\"}")
  @ApiResponse(responseCode = "201")
  ResponseEntity<TokenView> issue(PasswordSignIn by, @RequestBody NewToken wish) {
    OneLine label = wish.label();
    IssuingToken.Issued issued =
        issuing.issue(label == null ? null : label.value(), wish.lastDay(), by);
    return ResponseEntity.created(URI.create("/api/tokens/" + issued.token().id()))
        .body(TokenView.of(issued.token(), issued.text()));
  }

  @GetMapping("/api/tokens/{id}")
  @Operation(summary = "APIトークン（値は示さない） / An API token, without its text")
  TokenView find(@PathVariable String id, Actor actor) {
    return TokenView.of(reading.find(parsed(id), actor.name()), null);
  }

  private static TokenId parsed(String id) {
    return new TokenId(RecordIds.parsed(id).orElseThrow(TokenUnknown::new));
  }

  @DeleteMapping("/api/tokens/{id}")
  @Operation(summary = "APIトークンを失効させる（管理者は誰のものでも） / Revoke an API token; administrators anybody's")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id, Actor actor) {
    revoking.revoke(parsed(id), actor);
  }
}
