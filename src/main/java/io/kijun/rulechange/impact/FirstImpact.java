package io.kijun.rulechange.impact;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.issue.Patience;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.runtime.Preparation;
import io.kijun.runtime.Today;
import io.kijun.supplier.SuppliersOnRecord;
import io.kijun.supplier.SuppliersOnRecord.KnownSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds out how suppliers stand under what is in force, and looks at them as an impact does: the
 * first one of a day then works out what changes alone.
 */
@Component
@Order(FirstImpact.ORDER)
final class FirstImpact implements Preparation {

  static final int ORDER = 30;

  private static final Logger LOG = LoggerFactory.getLogger(FirstImpact.class);
  private static final int BATCH = 50;

  /** So many as leave room for what is looked at meanwhile. */
  private static final int MOST = StandingsBefore.KEPT / 2;

  private final SuppliersOnRecord suppliers;
  private final Engines engines;
  private final StandingsBefore standings;
  private final Today today;

  FirstImpact(
      SuppliersOnRecord suppliers, Engines engines, StandingsBefore standings, Today today) {
    this.suppliers = suppliers;
    this.engines = engines;
    this.standings = standings;
    this.today = today;
  }

  @Override
  public void prepare() {
    LocalDate day = today.day();
    try {
      look(engines.inForce(day), day);
    } catch (NoRulesetInForce e) {
      LOG.info("event=nothing-to-stand-under");
    }
  }

  private void look(Engine inForce, LocalDate day) {
    Standard standard = inForce.content().standard();
    PartialEvaluation part =
        new PartialEvaluation(standard, standard, Set.of(standard.items().get(0).no()));
    KnownResults known = standings.under(inForce.ruleset(), day);
    List<Event> events = suppliers.events(day);
    String after = "";
    for (int seen = 0; seen < MOST; seen += BATCH) {
      Patience.check();
      List<KnownSupplier> batch = suppliers.after(after, BATCH, events, Sight.ALL);
      if (batch.isEmpty()) {
        return;
      }
      List<FactsSource> facts = batch.stream().map(KnownSupplier::facts).toList();
      part.of(facts, day);
      stand(facts, inForce.evaluator(), day, known);
      after = batch.get(batch.size() - 1).supplier();
    }
  }

  private static void stand(
      List<FactsSource> facts, Evaluator evaluator, LocalDate day, KnownResults known) {
    List<Evaluation> evaluations =
        evaluator.evaluate(facts.stream().map(one -> evaluator.file(one.all(), day)).toList());
    for (int i = 0; i < facts.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      known.of(facts.get(i), () -> DecisionAndScores.of(evaluation));
    }
  }
}
