package io.kijun.portfolio.comparison.web;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.portfolio.comparison.ReadingTrend;
import io.kijun.portfolio.comparison.ReadingTrend.Trend;
import io.kijun.record.PastStanding;
import io.kijun.runtime.Csv;
import io.kijun.web.FileAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How suppliers stood over the years. */
@RestController
@Tag(name = "比較 / Comparisons")
class TrendController {

  private static final List<String> HEADINGS =
      List.of("asOf", "evaluation", "ruleset", "decision", "overall", "mandatory", "evidenced");

  private final ReadingTrend reading;

  TrendController(ReadingTrend reading) {
    this.reading = reading;
  }

  @GetMapping(path = "/api/suppliers/{code}/trend", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "取引先の評価の推移（古い順） / How a supplier stood over the years, the first day first",
      description =
          "記録された事実の評価のうち、その日に施行中だったルールセットによるもの。1日に複数あれば最後のもの。CSVもあります。"
              + " / Evaluations of its facts on record under the ruleset in force on their day, the"
              + " last one of each day. Also as CSV.")
  TrendAnswer trend(@PathVariable String code, Sight sight) {
    return TrendAnswer.of(reading.of(code, sight));
  }

  @GetMapping(path = "/api/suppliers/{code}/trend", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(@PathVariable String code, Sight sight) {
    Trend trend = reading.of(code, sight);
    Set<String> labels = new LinkedHashSet<>();
    trend.standings().forEach(one -> labels.addAll(one.digest().labels().keySet()));
    List<String> headings = new ArrayList<>(HEADINGS);
    labels.forEach(no -> headings.add("label " + no));
    return FileAnswer.named("trend.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(Csv.of(headings, trend.standings().stream().map(one -> line(one, labels)).toList()));
  }

  private static List<@Nullable Object> line(PastStanding one, Set<String> labels) {
    ResultDigest.Standing standing = one.digest().standing();
    List<@Nullable Object> line =
        new ArrayList<>(
            Arrays.asList(
                one.asOf(),
                one.evaluation(),
                one.ruleset().id(),
                standing.sharing(),
                standing.overall(),
                standing.mandatory(),
                standing.evidenced()));
    var scores = one.digest().labels();
    labels.forEach(no -> line.add(scores.get(no)));
    return line;
  }
}
