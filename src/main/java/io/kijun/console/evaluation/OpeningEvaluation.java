package io.kijun.console.evaluation;

import io.kijun.access.Sight;
import io.kijun.console.evaluation.OpenedEvaluation.HowMade;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationAgain.MadeAgain;
import io.kijun.record.NotMadeAgain;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.ToldResult;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Opens an evaluation for a page: the result on record, and how it came about. */
@Component
final class OpeningEvaluation {

  private final ReadingEvaluations reading;
  private final EvaluationAgain again;
  private final ChoosingRuleset choosing;

  OpeningEvaluation(ReadingEvaluations reading, EvaluationAgain again, ChoosingRuleset choosing) {
    this.reading = reading;
    this.again = again;
    this.choosing = choosing;
  }

  /**
   * An evaluation.
   *
   * @throws RequestRefused if there is none of that id in sight
   */
  OpenedEvaluation open(String id, Sight sight, ReaderWords words) {
    UUID parsed = RecordIds.parsed(id).orElseThrow(OpeningEvaluation::unknown);
    RecordedEvaluation found = reading.find(parsed, sight).orElseThrow(OpeningEvaluation::unknown);
    JsonNode json = found.json();
    LocalDate asOf = LocalDate.parse(json.required("asOf").stringValue());
    Standard standard =
        choosing.choose(json.at("/ruleset/hash").stringValue(), asOf).ruleset().standard();
    ToldResult told = new ToldResult(json, standard, words.isJapanese());
    return new OpenedEvaluation(
        found,
        json,
        standard,
        told,
        ResultItem.of(json, standard, told.lines()),
        why(parsed, sight));
  }

  private HowMade why(UUID id, Sight sight) {
    Optional<MadeAgain> made = again.of(id, sight);
    if (made.filter(MadeAgain::same).isPresent()) {
      MadeAgain same = made.get();
      return new HowMade(
          same.engine().traces().of(same.evaluation()),
          same.evaluation().overall().mandatory(),
          null);
    }
    try {
      JsonNode trace =
          PlainJson.tree(
              new String(
                  reading.trace(id, sight).orElseThrow(OpeningEvaluation::unknown),
                  StandardCharsets.UTF_8));
      return new HowMade(trace, null, null);
    } catch (NotMadeAgain e) {
      return new HowMade(null, null, e.issues().get(0).message());
    }
  }

  /** There is no such evaluation. */
  static RequestRefused unknown() {
    return new RequestRefused(
        ProblemKind.NOT_FOUND, "$", new Text("この評価はありません。", "There is no such evaluation."));
  }
}
