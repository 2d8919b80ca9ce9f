package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.TypedForm;
import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.inforce.Rulesets;
import io.kijun.portfolio.run.RunWish;
import io.kijun.portfolio.run.StartingRun;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a run. */
@Controller
final class RunFormController {

  private static final String PATH = RunLinks.PATH + "/new";
  private static final String TITLE = "title";
  private static final String GROUP = "group";
  private static final String SUPPLIERS = "suppliers";
  private static final String AS_OF = "asOf";
  private static final String RULESET = "ruleset";
  private static final List<String> FIELDS = List.of(TITLE, GROUP, SUPPLIERS, AS_OF, RULESET);
  private static final int LONGEST = 100;

  private final StartingRun starting;
  private final Suppliers suppliers;
  private final Rulesets rulesets;
  private final Today today;

  RunFormController(StartingRun starting, Suppliers suppliers, Rulesets rulesets, Today today) {
    this.starting = starting;
    this.suppliers = suppliers;
    this.rulesets = rulesets;
    this.today = today;
  }

  @StandsFor("POST /api/runs")
  @GetMapping(PATH)
  ModelAndView show(@RequestParam Map<String, String> given, Sight sight, ReaderWords words) {
    return page(new TypedForm(given), FormProblems.NONE, sight, words);
  }

  @StandsFor("POST /api/runs")
  @PostMapping(PATH)
  ModelAndView start(
      @RequestParam Map<String, String> given, Sight sight, Actor actor, ReaderWords words) {
    TypedForm form = new TypedForm(given);
    try {
      RunWish wish =
          new RunWish(
              form.text(GROUP, LONGEST),
              form.lines(SUPPLIERS),
              form.day(AS_OF),
              form.text(RULESET, LONGEST),
              form.line(TITLE));
      form.check();
      return new ModelAndView(
          Redirect.to(
              new LocalAddress(RunLinks.run(starting.start(wish, sight, actor).run().id()))));
    } catch (Refused e) {
      ModelAndView again = page(form, FormProblems.of(e.issues(), FIELDS, words), sight, words);
      again.setStatus(HttpStatus.BAD_REQUEST);
      return again;
    }
  }

  private ModelAndView page(TypedForm form, FormProblems problems, Sight sight, ReaderWords words) {
    return new ModelAndView(
        "console/runs/form",
        "form",
        new RunFormView(
            FieldView.text(
                    TITLE, words.of("runs.title"), words.of("runs.title-told"), form.typed(TITLE))
                .wrong(problems.at(TITLE)),
            SelectView.ofTexts(
                    GROUP,
                    words.of("runs.group"),
                    words.of("runs.any-group"),
                    suppliers.groups(sight),
                    form.typed(GROUP))
                .wrong(problems.at(GROUP)),
            FieldView.text(
                    SUPPLIERS,
                    words.of("runs.codes"),
                    words.of("runs.codes-told"),
                    form.typed(SUPPLIERS))
                .wrong(problems.at(SUPPLIERS)),
            FieldView.optional(AS_OF, words.of("runs.day"), "date", form.typed(AS_OF))
                .hinting(words.of("runs.day-told", today.day().toString()))
                .wrong(problems.at(AS_OF)),
            SelectView.ofTexts(
                    RULESET,
                    words.of("runs.ruleset-name"),
                    words.of("runs.in-force"),
                    rulesets.ids().stream().map(RulesetId::value).toList(),
                    form.typed(RULESET))
                .wrong(problems.at(RULESET)),
            problems.others()));
  }
}
