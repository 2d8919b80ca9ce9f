package io.kijun.inforce.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the standard and its vocabulary. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "基準 / Standard")
final class StandardController {

  private final RulesetParameters rulesets;

  StandardController(RulesetParameters rulesets) {
    this.rulesets = rulesets;
  }

  @GetMapping("/standard")
  @Operation(summary = "ラベル、項目、基準 / Labels, items and criteria")
  StandardView standard(@ParameterObject RulesetAsked query) {
    return StandardViews.of(rulesets.chosen(query));
  }

  @GetMapping("/vocabulary")
  @Operation(summary = "事実に使える語 / The words that facts may use")
  VocabularyView vocabulary(@ParameterObject RulesetAsked query) {
    return VocabularyView.of(rulesets.chosen(query).ruleset().standard());
  }
}
