package io.kijun;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Loads the classes of the rule engine on a second thread while Spring starts on the first: a
 * process that has just started spends most of its time on loading classes.
 */
final class HeadStart {

  private static final Text NONE = new Text("", "");
  private static final Standard EMPTY =
      new Standard(
          "",
          "",
          NONE,
          "",
          List.of(),
          List.of(),
          new Vocabulary(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
          new Settings(null, 0, null, false, Map.of(), 0, false, null, null),
          List.of(),
          List.of(),
          List.of(),
          new Scoring(Map.of(), Map.of(), BigDecimal.ZERO),
          List.of(),
          List.of());

  private HeadStart() {}

  static void take() {
    Thread thread = new Thread(HeadStart::evaluateNothing, "head-start");
    thread.setDaemon(true);
    thread.start();
  }

  private static void evaluateNothing() {
    Evaluator evaluator = new Evaluator(EMPTY);
    Facts nothing = new Facts("", null, Map.of(), List.of(), List.of(), List.of());
    evaluator.evaluate(evaluator.file(nothing, LocalDate.EPOCH));
  }
}
