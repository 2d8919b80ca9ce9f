package io.kijun.record.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.access.Sight;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.ChoosingRuleset.Chosen;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;

/** Shows an evaluation on record as a page to read and to print. */
@RestController
@Tag(name = "評価 / Evaluations")
final class ReportController {

  /** The page needs nothing but itself. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'none'";

  /** The languages of the page. */
  enum Language {
    @JsonProperty("ja")
    JA,
    @JsonProperty("en")
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a query string asks for the page. */
  record ReportAsked(
      @Parameter(description = "表示の言語（既定はja） / Language (default: ja)") @Nullable Language lang) {}

  private final ReadingEvaluations evaluations;
  private final ChoosingRuleset choosing;
  private final TemplateEngine templates = new TemplateEngine();

  ReportController(ReadingEvaluations evaluations, ChoosingRuleset choosing) {
    this.evaluations = evaluations;
    this.choosing = choosing;
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(ReportController.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    templates.setTemplateResolver(resolver);
  }

  @GetMapping(path = "/api/evaluations/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "評価の報告書（印刷用のページ） / The evaluation as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject ReportAsked asked) {
    RecordedEvaluation found =
        evaluations.find(EvaluationId.parsed(id), sight).orElseThrow(EvaluationId::unknown);
    JsonNode json = found.json();
    LocalDate asOf = LocalDate.parse(json.required("asOf").stringValue());
    Chosen chosen = choosing.choose(json.at("/ruleset/hash").stringValue(), asOf);
    ReportPage page =
        new ReportPage(json, chosen.ruleset().standard(), asked.lang() != Language.EN);
    String html = templates.process("report", new Context(Locale.ROOT, Map.of("page", page)));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .body(html.getBytes(StandardCharsets.UTF_8));
  }
}
