package io.kijun.portfolio.calendar.web;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.calendar.CalendarRead;
import io.kijun.portfolio.calendar.ReadingCalendar;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The calendar, to whoever has a token for it: calendar programs do not sign in. Tokens have too
 * many random bits to be guessed, so that attempts need no counting.
 */
@RestController
@Tag(name = "カレンダー / Calendar")
final class CalendarController {

  private static final String TYPE = "text/calendar";

  private final ReadingCalendar calendar;

  CalendarController(ReadingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Which calendar. */
  record CalendarWanted(
      @Parameter(description = "カレンダーのトークン / A token for calendars", required = true)
          @Nullable String token,
      @Parameter(description = "この取引先だけ / Of this supplier alone") @Nullable String supplier,
      @Parameter(description = "表示の言語（既定はja） / Language (default: ja)")
          @Nullable SheetLanguage lang) {}

  @GetMapping(path = "/api/calendar.ics")
  @Operation(
      summary = "失効日・期限・一斉依頼の予定（iCalendar） / Lapses, due days and campaign days as iCalendar",
      description =
          "サインインではなく、POST /api/calendar-tokensで作るトークンで読みます。ETagが変わらなければ304。 / Read with a"
              + " token from POST /api/calendar-tokens, without signing in. 304 while the ETag is the"
              + " same.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = TYPE, schema = @Schema(type = "string")))
  @Nullable ResponseEntity<byte[]> read(
      @ParameterObject CalendarWanted wanted, WebRequest request) {
    String token = wanted.token();
    if (token == null) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "?token",
          new Text("カレンダーのトークンを指定してください。", "A token for calendars is expected."));
    }
    SheetLanguage language = wanted.lang() == null ? SheetLanguage.JA : wanted.lang();
    String has = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    CalendarRead read =
        calendar.read(
            token, wanted.supplier(), language::of, tag -> has != null && has.contains(tag));
    if (read.content() == null) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(read.tag()).build();
    }
    if (request.checkNotModified(read.tag())) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .eTag(read.tag())
        .body(read.content());
  }
}
