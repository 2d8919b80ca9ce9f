package io.kijun.ruleset.web;

import io.kijun.ruleset.store.ChoosingRuleset;
import io.kijun.ruleset.store.ChoosingRuleset.Chosen;
import io.kijun.runtime.Today;
import io.kijun.web.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the standard and its vocabulary. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "基準 / Standard")
final class StandardController {

  private final ChoosingRuleset choosing;
  private final Today today;

  StandardController(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  @GetMapping("/standard")
  @Operation(summary = "ラベル、項目、基準 / Labels, items and criteria")
  @ChoosesRuleset
  StandardView standard(@Parameter(hidden = true) HttpServletRequest request) {
    return StandardViews.of(chosen(request));
  }

  @GetMapping("/vocabulary")
  @Operation(summary = "事実に使える語 / The words that facts may use")
  @ChoosesRuleset
  VocabularyView vocabulary(@Parameter(hidden = true) HttpServletRequest request) {
    return VocabularyView.of(chosen(request).ruleset().standard());
  }

  private Chosen chosen(HttpServletRequest request) {
    Query query = new Query(request, "ruleset", "on");
    String ruleset = query.text("ruleset");
    LocalDate on = query.day("on");
    query.check();
    return choosing.choose(ruleset, on == null ? today.day() : on);
  }
}
