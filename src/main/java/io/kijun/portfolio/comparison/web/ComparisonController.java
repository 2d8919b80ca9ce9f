package io.kijun.portfolio.comparison.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.comparison.ComparingEvaluations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two evaluations, and why. */
@RestController
@Tag(name = "比較 / Comparisons")
class ComparisonController {

  private final ComparingEvaluations comparing;

  ComparisonController(ComparingEvaluations comparing) {
    this.comparing = comparing;
  }

  /** What is compared. */
  record ComparisonAsked(
      @Parameter(description = "前の評価のID / Id of the evaluation before", required = true)
          @Nullable UUID before,
      @Parameter(description = "後の評価のID / Id of the evaluation after", required = true)
          @Nullable UUID after) {}

  @GetMapping(path = "/api/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "2つの評価を比べる / Compare two evaluations",
      description =
          "1つの取引先の2つの評価で何が変わったかと、その理由（事実・ルール・時間）。事実、ルール、日の順に前の評価を後の評価に"
              + "置き換えて調べます。組合せではじめて変わる項目には、組み合わさった理由をすべて挙げます。途中で変わり元に戻った項目は"
              + "undoneに挙げます。 / What changed between two evaluations of one supplier, and what each"
              + " change is put down to: facts, rules or time. The evaluation before is turned into"
              + " the one after step by step: facts, rules, day. Where only a combination changes an"
              + " item, all of it is told; an item that one step changes and the next one changes"
              + " back stands under `undone`.")
  ComparisonAnswer compare(@ParameterObject ComparisonAsked asked, Sight sight) {
    return ComparisonAnswer.of(comparing.between(asked.before(), asked.after(), sight));
  }
}
