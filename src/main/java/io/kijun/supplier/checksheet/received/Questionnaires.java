package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.inforce.RulesetUnknown;
import io.kijun.inforce.RulesetUnreadable;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.in.CheckSheetReader;
import io.kijun.supplier.checksheet.in.FormTexts;
import io.kijun.supplier.checksheet.out.CheckSheets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked under the ruleset in force, made once for each. */
@Component
final class Questionnaires {

  private static final int KEPT = 4;

  private final Engines engines;
  private final ChoosingRuleset choosing;
  private final CheckSheets sheets;
  private final Today today;
  private final Cache<RulesetHash, AskedNow> made = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<String, Questionnaire> earlier =
      Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<RulesetHash, FormTexts> forms =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  Questionnaires(Engines engines, ChoosingRuleset choosing, CheckSheets sheets, Today today) {
    this.engines = engines;
    this.choosing = choosing;
    this.sheets = sheets;
    this.today = today;
  }

  /** The ruleset in force today, what it asks, and who reads the answers. */
  record AskedNow(Engine engine, Questionnaire questions, CheckSheetReader reader) {}

  /** What is asked today. */
  AskedNow now() {
    Engine engine = engines.inForce(today.day());
    return made.get(engine.ruleset(), hash -> asked(engine));
  }

  private AskedNow asked(Engine engine) {
    Questionnaire questions = Questionnaire.of(engine.evaluator().standard());
    RulesetHash hash = engine.ruleset();
    return new AskedNow(
        engine,
        questions,
        new CheckSheetReader(
            questions, hash.id().value(), () -> forms.get(hash, this::formTexts), this::onRecord));
  }

  /** What another ruleset asks, by what a sheet says of itself, which may be anything. */
  private Optional<Questionnaire> onRecord(String ruleset) {
    Questionnaire known = earlier.getIfPresent(ruleset);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Questionnaire found =
          Questionnaire.of(choosing.choose(ruleset, today.day()).ruleset().standard());
      earlier.put(ruleset, found);
      return Optional.of(found);
    } catch (RulesetUnknown | RulesetUnreadable e) {
      return Optional.empty();
    }
  }

  private FormTexts formTexts(RulesetHash hash) {
    Ruleset ruleset = choosing.choose(hash.value(), today.day()).ruleset();
    return FormTexts.ofFiles(sheets.unanswered(ruleset));
  }
}
