package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.Questionnaire;
import org.springframework.stereotype.Component;

/** What is asked under the ruleset in force, made once for each. */
@Component
final class Questionnaires {

  private static final int KEPT = 4;

  private final Engines engines;
  private final Today today;
  private final Cache<RulesetHash, Questionnaire> made =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  Questionnaires(Engines engines, Today today) {
    this.engines = engines;
    this.today = today;
  }

  /** The ruleset in force today, and what it asks. */
  record AskedNow(Engine engine, Questionnaire questions) {}

  /** What is asked today. */
  AskedNow now() {
    Engine engine = engines.inForce(today.day());
    Questionnaire questions =
        made.get(engine.ruleset(), any -> Questionnaire.of(engine.evaluator().standard()));
    return new AskedNow(engine, questions);
  }
}
