package io.kijun.inforce.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the standard and its vocabulary. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "基準 / Standard")
final class StandardController {

  private final RulesetParameters asked;

  StandardController(RulesetParameters asked) {
    this.asked = asked;
  }

  @GetMapping("/standard")
  @Operation(summary = "ラベル、項目、基準 / Labels, items and criteria")
  @RulesetParametersDescribed
  StandardView standard(@Parameter(hidden = true) HttpServletRequest request) {
    return StandardViews.of(asked.in(request));
  }

  @GetMapping("/vocabulary")
  @Operation(summary = "事実に使える語 / The words that facts may use")
  @RulesetParametersDescribed
  VocabularyView vocabulary(@Parameter(hidden = true) HttpServletRequest request) {
    return VocabularyView.of(asked.in(request).ruleset().standard());
  }
}
