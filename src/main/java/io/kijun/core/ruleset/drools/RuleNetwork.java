package io.kijun.core.ruleset.drools;

import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.fact.Traced;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** All rules of one ruleset as one network. Immutable; any number of threads may open sessions. */
public final class RuleNetwork {

  /** Sees every firing, and keeps none from happening. */
  private static final AgendaFilter WITNESS =
      (Match match) -> {
        if (match.getObjects().get(0) instanceof Traced fact) {
          fact.fired(match.getRule().getName());
        }
        return true;
      };

  private final boolean looksAtOneFact;
  private final KieBase base;
  private final KieSessionConfiguration configuration;

  /** Builds the network from the rows and the compiled DRL. */
  public RuleNetwork(Standard standard, Criteria criteria) {
    List<Model> models = new ArrayList<>();
    ServiceLoader.load(Model.class, RuleNetwork.class.getClassLoader()).forEach(models::add);
    models.add(
        new RuleModels()
            .criteria(criteria.alternatives().values())
            .verdicts(standard.verdicts())
            .decisions(standard.decisions())
            .model());
    looksAtOneFact =
        models.stream()
            .flatMap(model -> model.getRules().stream())
            .allMatch(RuleNetwork::looksAtOneFact);
    base = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(DirectFiringOption.YES);
  }

  private static boolean looksAtOneFact(Rule rule) {
    List<Condition.Type> parts =
        rule.getView().getSubConditions().stream()
            .map(Condition::getType)
            .filter(part -> part != Condition.Type.CONSEQUENCE)
            .toList();
    return parts.equals(List.of(Condition.Type.PATTERN));
  }

  /**
   * Whether each rule looks at one fact alone, so that what it does with a fact depends on nothing
   * but that fact.
   */
  public boolean looksAtOneFact() {
    return looksAtOneFact;
  }

  /** A new session, for one evaluation or one batch; to be closed by whoever opened it. */
  public Session open() {
    return new Session(base.newKieSession(configuration, null));
  }

  /** One run of the rules, in phases. */
  public static final class Session implements AutoCloseable {

    private final KieSession session;

    private Session(KieSession session) {
      this.session = session;
    }

    /** Puts facts in and fires what they match. Each fact is told which rules fired on it. */
    public void fire(Collection<? extends Traced> facts) {
      facts.forEach(session::insert);
      session.fireAllRules(WITNESS);
    }

    @Override
    public void close() {
      session.dispose();
    }
  }
}
