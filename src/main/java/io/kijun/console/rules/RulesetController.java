package io.kijun.console.rules;

import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.rules.RulesetPages.Asked;
import io.kijun.rulechange.ComparingRulesets;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.sheets.DifferencesWorkbook;
import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a ruleset, what it changed, and the workbooks that it was read from. */
@Controller
final class RulesetController {

  private final RulesReaders readers;
  private final RulesetPages pages;
  private final ReadingRulesets rulesets;
  private final ComparingRulesets comparing;

  RulesetController(
      RulesReaders readers,
      RulesetPages pages,
      ReadingRulesets rulesets,
      ComparingRulesets comparing) {
    this.readers = readers;
    this.pages = pages;
    this.rulesets = rulesets;
    this.comparing = comparing;
  }

  @StandsFor("GET /api/rulesets/x")
  @GetMapping(RulesAddress.RULESET)
  ModelAndView show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String against,
      @RequestParam(defaultValue = "") String done,
      HttpServletRequest request,
      ReaderWords words) {
    return new ModelAndView(
        "console/rules/ruleset",
        "ruleset",
        pages.of(id, Asked.reading(against, told(done, words)), readers.of(request, words)));
  }

  private static @Nullable String told(String done, ReaderWords words) {
    return switch (done) {
      case "asked" -> words.of("rules.again.done");
      case "approved" -> words.of("rules.again.approved");
      case "withdrawn" -> words.of("rules.again.withdrawn");
      default -> null;
    };
  }

  @StandsFor("GET /api/rulesets/x/workbooks/x")
  @GetMapping(RulesAddress.RULESET + "/workbooks/{name}/file")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String name) {
    return FileAnswer.xlsx(name, rulesets.workbook(id, name).content());
  }

  @StandsFor("GET /api/rulesets/x")
  @GetMapping(RulesAddress.RULESET + "/differences.xlsx")
  ResponseEntity<byte[]> differences(@PathVariable String id, @RequestParam String against) {
    String before = rulesets.history(against).ruleset().hash().value();
    String after = rulesets.history(id).ruleset().hash().value();
    return FileAnswer.xlsx(
        "differences.xlsx", DifferencesWorkbook.of(comparing.between(before, after)));
  }
}
