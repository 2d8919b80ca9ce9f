package io.kijun.console.campaigns;

import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.campaigns.LetterFormView.LetterForm;
import io.kijun.console.campaigns.LetterFormView.Placeholder;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedForm;
import io.kijun.core.issue.Refused;
import io.kijun.portfolio.campaign.EditingLetters;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.LetterPlaceholder;
import io.kijun.portfolio.campaign.LetterRefused;
import io.kijun.portfolio.campaign.LetterText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The texts of letters: read, and written as new versions. */
@Controller
final class LetterPagesController {

  private static final String PATH = CampaignStates.PATH + "/letters";
  private static final List<String> FIELDS = List.of("ja", "en");
  private static final int LONGEST = 4000;

  private final EditingLetters letters;
  private final ConsolePermissions permissions;

  LetterPagesController(EditingLetters letters, ConsolePermissions permissions) {
    this.letters = letters;
    this.permissions = permissions;
  }

  /** What was typed of one of them. */
  private record LetterTyped(LetterKind kind, TypedForm form, FormProblems problems) {}

  @StandsFor("GET /api/letters")
  @GetMapping(PATH)
  ModelAndView show(HttpServletRequest request, ReaderWords words) {
    return page(null, request, words);
  }

  @StandsFor({"GET /api/letters", "PUT /api/letters/x"})
  @PostMapping(PATH + "/{kind}")
  ModelAndView write(
      @PathVariable String kind,
      @RequestParam Map<String, String> given,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    LetterKind known =
        Arrays.stream(LetterKind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElseThrow(LetterRefused::unknown);
    TypedForm form =
        new TypedForm(
            Map.of(
                "ja", given.getOrDefault("ja-" + kind, ""),
                "en", given.getOrDefault("en-" + kind, ""),
                "seen", given.getOrDefault("seen", "")));
    try {
      String ja = form.required("ja", LONGEST);
      String en = form.required("en", LONGEST);
      Integer seen = form.number("seen", 0, Integer.MAX_VALUE);
      form.check();
      // Whoever names no version has seen none.
      letters.write(known, ja, en, Objects.requireNonNullElse(seen, -1), actor);
      return new ModelAndView(Redirect.to(new LocalAddress(PATH)));
    } catch (Refused e) {
      FormProblems problems = FormProblems.of(e.issues(), FIELDS, words);
      ModelAndView again = page(new LetterTyped(known, form, problems), request, words);
      again.setStatus(
          e.kind() == Refused.Kind.CHANGED_MEANWHILE
              ? HttpStatus.PRECONDITION_FAILED
              : HttpStatus.BAD_REQUEST);
      return again;
    }
  }

  private ModelAndView page(
      @Nullable LetterTyped typed, HttpServletRequest request, ReaderWords words) {
    List<LetterForm> forms =
        Arrays.stream(LetterKind.values())
            .map(
                kind ->
                    form(kind, typed != null && typed.kind == kind ? typed : null, request, words))
            .toList();
    List<Placeholder> placeholders =
        Arrays.stream(LetterPlaceholder.values())
            .map(one -> new Placeholder(one.written(), words.of(one.meaning())))
            .toList();
    return new ModelAndView(
        "console/campaigns/letters", "page", new LetterFormView(forms, placeholders));
  }

  private LetterForm form(
      LetterKind kind, @Nullable LetterTyped typed, HttpServletRequest request, ReaderWords words) {
    LetterText now = letters.current(kind);
    String action = PATH + "/" + kind.name();
    FormProblems problems = typed == null ? FormProblems.NONE : typed.problems;
    return new LetterForm(
        words.of(kind),
        now.actor() == null
            ? words.of("campaigns.shipped")
            : words.of("campaigns.version", now.version(), now.actor()),
        permissions.may(request, "POST " + action) ? action : null,
        now.version(),
        area("ja", kind, typed == null ? now.ja() : typed.form.typed("ja"), problems, words),
        area("en", kind, typed == null ? now.en() : typed.form.typed("en"), problems, words),
        problems.others());
  }

  /** Of three on a page each has ids of its own. */
  private static FieldView area(
      String language, LetterKind kind, String text, FormProblems problems, ReaderWords words) {
    String label =
        language.equals("ja") ? words.of("campaigns.japanese") : words.of("campaigns.english");
    return FieldView.required(language + "-" + kind.name(), label, "text", text)
        .wrong(problems.at(language));
  }
}
