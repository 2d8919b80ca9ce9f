package io.kijun.portfolio.comparison.web;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.comparison.ReadingTrend;
import io.kijun.portfolio.comparison.ReadingTrend.Trend;
import io.kijun.record.PastStanding;
import io.kijun.web.FileAnswer;
import io.kijun.web.ViewAnswer;
import io.kijun.web.ViewTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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

  @GetMapping(
      path = "/api/suppliers/{code}/trend",
      produces = {MediaType.APPLICATION_JSON_VALUE, ViewTable.CSV_TYPE, FileAnswer.XLSX_TYPE})
  @Operation(
      summary = "取引先の評価の推移（古い順） / How a supplier stood over the years, the first day first",
      description =
          "記録された事実の評価のうち、その日に施行中だったルールセットによるもの。1日に複数あれば、その日のうちに行った最後のもの"
              + "（なければ後から行った最後のもの）。CSVとXLSXもあります。 / Evaluations of its facts on record under the"
              + " ruleset in force on their day; of several of a day the last one made on that day,"
              + " or else the last one made later. Also as CSV and XLSX.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrendAnswer.class)))
  ResponseEntity<?> trend(@PathVariable String code, Sight sight, HttpServletRequest request) {
    Trend trend = reading.of(code, sight);
    return ViewAnswer.of(request, () -> TrendAnswer.of(trend), () -> table(trend));
  }

  private static ViewTable table(Trend trend) {
    Set<String> labels = new LinkedHashSet<>();
    trend.standings().forEach(one -> labels.addAll(one.digest().labels().keySet()));
    ViewTable table = new ViewTable("trend", new Text("推移", "Trend"), Text::ja);
    HEADINGS.forEach(one -> table.column(one, one, 14));
    labels.forEach(no -> table.column("label " + no, "label " + no, 10));
    return table.rows(trend.standings(), one -> line(one, labels));
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
