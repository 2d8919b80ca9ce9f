package io.kijun.portfolio.campaign.web;

import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.campaign.EditingLetters;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.LetterPlaceholder;
import io.kijun.portfolio.campaign.LetterRefused;
import io.kijun.portfolio.campaign.LetterText;
import io.kijun.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts of letters. */
@RestController
@RequestMapping(path = "/api/letters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "一斉依頼 / Campaigns")
class LettersController {

  private final EditingLetters letters;

  LettersController(EditingLetters letters) {
    this.letters = letters;
  }

  /** What a text may leave open, and what comes in its place. */
  record PlaceholderView(String written, Text meaning) {}

  /**
   * A letter's text.
   *
   * @param version 0: as it is shipped
   * @param actor null: it is shipped
   */
  record LetterView(
      LetterKind kind,
      int version,
      String ja,
      String en,
      @Nullable String actor,
      @Nullable Instant recordedAt,
      List<PlaceholderView> placeholders) {

    static LetterView of(LetterText text) {
      return new LetterView(
          text.kind(),
          text.version(),
          text.ja(),
          text.en(),
          text.actor(),
          text.recordedAt(),
          Arrays.stream(LetterPlaceholder.values())
              .map(one -> new PlaceholderView(one.written(), one.meaning()))
              .toList());
    }
  }

  /** The letters. */
  record LetterList(List<LetterView> letters) {}

  /** Versions, the latest first. */
  record LetterVersions(List<LetterView> versions) {}

  /** A text in both languages. */
  record LetterSent(@Longest(4000) String ja, @Longest(4000) String en) {}

  @GetMapping
  @Operation(summary = "手紙の文面 / The texts of letters")
  LetterList list() {
    return new LetterList(
        Arrays.stream(LetterKind.values()).map(letters::current).map(LetterView::of).toList());
  }

  @GetMapping("/{kind}")
  @Operation(summary = "手紙の文面（ASKING、REMINDER、THANKS） / The text of a letter")
  ResponseEntity<LetterView> find(@PathVariable String kind) {
    return answer(letters.current(known(kind)));
  }

  @GetMapping("/{kind}/versions")
  @Operation(summary = "文面のすべての版（新しい順） / All versions of a text, the latest first")
  LetterVersions versions(@PathVariable String kind) {
    return new LetterVersions(letters.versions(known(kind)).stream().map(LetterView::of).toList());
  }

  @PutMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "手紙の文面を書き換える（新しい版になる） / Write a letter's text, as a new version",
      description =
          "If-Matchに読んだ版を指定すると、ほかの人が先に書き換えていれば412になります。 / With the version that was read"
              + " in If-Match, 412 where somebody else wrote another meanwhile.")
  ResponseEntity<LetterView> write(
      Actor actor,
      @PathVariable String kind,
      HttpServletRequest request,
      @RequestBody LetterSent sent) {
    Integer seen = IfMatch.given(request).orElse(null);
    return answer(letters.write(known(kind), sent.ja(), sent.en(), seen, actor));
  }

  private static ResponseEntity<LetterView> answer(LetterText text) {
    return ResponseEntity.ok().eTag(Integer.toString(text.version())).body(LetterView.of(text));
  }

  static LetterKind known(String kind) {
    return Arrays.stream(LetterKind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElseThrow(LetterRefused::unknown);
  }
}
