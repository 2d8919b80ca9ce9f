package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.NewerWorkbooks;
import io.kijun.rulechange.StartingDraft;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.web.LargestBody;
import io.kijun.web.WorkbookUploads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Begins drafts: on a ruleset, with workbooks of one's own, or with those of this version. */
@Controller
final class NewDraftController {

  private final RulesReaders readers;
  private final BaseChoices bases;
  private final StartingDraft starting;
  private final NewerWorkbooks newer;

  NewDraftController(
      RulesReaders readers, BaseChoices bases, StartingDraft starting, NewerWorkbooks newer) {
    this.readers = readers;
    this.bases = bases;
    this.starting = starting;
    this.newer = newer;
  }

  @StandsFor({"POST /api/drafts", "GET /api/drafts/x"})
  @GetMapping(RulesAddress.NEW)
  ModelAndView blank(
      @RequestParam(required = false) @Nullable String base,
      HttpServletRequest request,
      ReaderWords words) {
    return page("", base, List.of(), readers.of(request, words));
  }

  @LargestBody(value = LargestBody.WORKBOOKS, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @StandsFor({"POST /api/drafts", "GET /api/drafts/x"})
  @PostMapping(RulesAddress.NEW)
  ModelAndView start(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String base,
      @RequestParam(defaultValue = "false") boolean shipped,
      Actor actor,
      MultipartHttpServletRequest request,
      ReaderWords words) {
    RulesReader reader = readers.of(request, words);
    if (title.isBlank()) {
      return refused(
          page(title, base, List.of(ProblemItem.error(words.of("rules.new.no-title"))), reader),
          HttpStatus.BAD_REQUEST);
    }
    List<WorkbookFile> files = WorkbookUploads.chosen(request);
    List<Draft> started = new ArrayList<>();
    Optional<RulesRefusal> refusal =
        RulesRefusal.of(() -> started.add(started(title, base, shipped, files, actor)), words);
    return refusal
        .map(one -> refused(page(title, base, one.problems(), reader), one.status()))
        .orElseGet(
            () ->
                new ModelAndView(
                    Redirect.to(
                        new LocalAddress(
                            RulesAddress.draft(started.get(0).id()) + "?done=started"))));
  }

  private Draft started(
      String title, String base, boolean shipped, List<WorkbookFile> files, Actor actor) {
    String told = RulesTexts.read(title, RulesTexts.TITLE);
    String on = base.isBlank() ? null : base;
    return shipped
        ? starting.startFromShipped(told, on, files, actor)
        : starting.start(told, on, files, actor);
  }

  private ModelAndView page(
      String title, @Nullable String base, List<ProblemItem> problems, RulesReader reader) {
    return new ModelAndView(
        "console/rules/new",
        "form",
        new NewDraftPage(
            title,
            bases.of(base == null || base.isBlank() ? null : base, null, reader),
            shipped(reader.words()),
            problems));
  }

  private @Nullable String shipped(ReaderWords words) {
    return newer
        .look()
        .map(offer -> words.of("rules.new.shipped", words.number(offer.workbooks().size())))
        .orElse(null);
  }

  private static ModelAndView refused(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
