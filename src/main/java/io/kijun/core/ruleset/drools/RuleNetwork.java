package io.kijun.core.ruleset.drools;

import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.fact.Traced;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
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
  private final List<String> collected;
  private final KieSessionConfiguration configuration;

  /** The network of the rows and the compiled DRL; it collects the rows of 基準 (ADR 31). */
  public RuleNetwork(Standard standard, Criteria criteria) {
    this(standard, criteria, true);
  }

  /** The same rules as Drools runs them: what the other network is held against. */
  public static RuleNetwork plain(Standard standard, Criteria criteria) {
    return new RuleNetwork(standard, criteria, false);
  }

  private RuleNetwork(Standard standard, Criteria criteria, boolean collects) {
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
    InternalKnowledgeBase rules =
        KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    collected = collects ? CollectedRows.in(rules) : List.of();
    base = rules;
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

  /** The ids of the rows that it collects; the others take the way of any rule. */
  List<String> collected() {
    return collected;
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
