package io.kijun.core.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.fact.CriteriaRun;
import io.kijun.shipped.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/** Which rules are collected, and that no other rule is kept from firing. */
class CollectedRowsTests {

  private static final String GUARD =
      "this version of Drools builds its network in another way: rows still fire, but as slowly as"
          + " any rule; see ADR 31";
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");

  private final Criteria criteria = new Criteria(Shipped.standard());
  private final SupplierFile file =
      new SupplierFile(
          new CompliantSupplier(Shipped.standard()).on(DAY),
          DAY,
          criteria.lexicon(),
          Shipped.standard().settings());
  private final List<String> onTheAgenda = new ArrayList<>();

  @Test
  void everyRowOfTheShippedStandard() {
    assertThat(new RuleNetwork(Shipped.standard(), criteria).collected())
        .as(GUARD)
        .containsExactlyInAnyOrderElementsOf(criteria.alternatives().keySet());
  }

  @Test
  void noneWhereTheRulesArePlain() {
    assertThat(RuleNetwork.plain(Shipped.standard(), criteria).collected()).isEmpty();
  }

  /** The ids of the rows that a run meets; what fires as a rule is noted beside. */
  private List<String> met(InternalKnowledgeBase rules) {
    CriteriaRun run = new CriteriaRun(file);
    KieSession session = rules.newKieSession();
    try {
      session.insert(run);
      session.fireAllRules(match -> onTheAgenda.add(match.getRule().getName()));
    } finally {
      session.dispose();
    }
    return run.met();
  }

  private static InternalKnowledgeBase rules(Model... models) {
    return KieBaseBuilder.createKieBaseFromModel(List.of(models), KieBaseMutabilityOption.DISABLED);
  }

  private Model rows() {
    return new RuleModels().criteria(criteria.alternatives().values()).model();
  }

  @Test
  void whatIsCollectedIsWhatWouldFire() {
    assertThat(met(rules(rows()))).isEmpty();
    List<String> fired = List.copyOf(onTheAgenda);
    onTheAgenda.clear();
    InternalKnowledgeBase rules = rules(rows());
    CollectedRows.in(rules);
    assertThat(met(rules)).hasSizeGreaterThan(250).containsExactlyInAnyOrderElementsOf(fired);
    assertThat(onTheAgenda).as(GUARD).isEmpty();
  }

  @Test
  void anEngineersRuleOnTheSameFactFiresAsEver() {
    InternalKnowledgeBase rules = rules(rows(), model(ofOneRun("kijun.rules", "engineers")));
    assertThat(CollectedRows.in(rules)).doesNotContain("engineers");
    assertThat(met(rules)).isNotEmpty();
    assertThat(onTheAgenda).containsExactly("engineers");
  }

  @Test
  void aRowOfAnotherFormFiresAsEver() {
    Variable<CriteriaRun> one = declarationOf(CriteriaRun.class, "$one");
    Variable<CriteriaRun> other = declarationOf(CriteriaRun.class, "$other");
    Rule pair =
        PatternDSL.rule(RuleModels.CRITERIA, "pair")
            .build(pattern(one), pattern(other), on(one).execute(run -> {}));
    InternalKnowledgeBase rules =
        rules(model(pair, ofOneRun(RuleModels.CRITERIA, "no cell of 基準")));
    assertThat(CollectedRows.in(rules)).isEmpty();
    assertThat(met(rules)).isEmpty();
    assertThat(onTheAgenda).containsExactlyInAnyOrder("pair", "no cell of 基準");
  }

  private static Rule ofOneRun(String folder, String name) {
    Variable<CriteriaRun> run = declarationOf(CriteriaRun.class, "$run");
    return PatternDSL.rule(folder, name)
        .build(
            pattern(run).expr(name, one -> !one.file().facts().evidence().isEmpty()),
            on(run).execute(one -> {}));
  }

  private static Model model(Rule... rules) {
    ModelImpl model = new ModelImpl();
    List.of(rules).forEach(model::addRule);
    return model;
  }
}
