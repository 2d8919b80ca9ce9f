package io.kijun.core.ruleset.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.fact.CriteriaRun;
import io.kijun.core.ruleset.fact.DecisionTest;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.VerdictRow;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** Turns rows into rules: a row a rule, a cell a constraint. Nothing is compiled. */
final class RuleModels {

  /** The package of the rules of 基準. */
  static final String CRITERIA = "kijun.criteria";

  private final ModelImpl model = new ModelImpl();

  /** The rules of 基準: a row fires when its criterion is met. */
  RuleModels criteria(Collection<Alternative> rows) {
    rows.forEach(row -> model.addRule(rule(row)));
    return this;
  }

  /** The rules of 判定. */
  RuleModels verdicts(List<VerdictRow> rows) {
    rows.forEach(row -> model.addRule(rule(row)));
    return this;
  }

  /** The rules of 総合. */
  RuleModels decisions(List<DecisionRow> rows) {
    rows.forEach(row -> model.addRule(rule(row)));
    return this;
  }

  Model model() {
    return model;
  }

  private static Rule rule(Alternative alternative) {
    RowPlace at = alternative.row().at();
    Variable<CriteriaRun> run = declarationOf(CriteriaRun.class, "$run");
    PatternDef<CriteriaRun> pattern = pattern(run);
    for (Constraint cell : alternative.constraints()) {
      String address =
          at
              + " › "
              + alternative.row().id()
              + " › "
              + cell.column().code()
              + " › "
              + cell.address();
      pattern = pattern.expr(address, new ConstraintNode(address, cell));
    }
    String id = alternative.row().id();
    return PatternDSL.rule(CRITERIA, id)
        .metadata("row", at.row())
        .build(pattern, on(run).execute(new RuleAction<>(id, fact -> {})));
  }

  private static Rule rule(VerdictRow row) {
    Variable<ItemCase> item = declarationOf(ItemCase.class, "$item");
    PatternDef<ItemCase> pattern = pattern(item);
    pattern = test(pattern, "判定 applicable", ItemCase::isApplicable);
    pattern = test(pattern, "declaration", row.declaration(), ItemCase::declaration);
    EvidenceGiven given = row.evidence();
    if (given != null) {
      pattern = test(pattern, "判定 evidence = " + given, fact -> given.covers(fact.evidence()));
    }
    pattern = test(pattern, "criteria", row.criteria(), ItemCase::criteria);
    RuleAction<ItemCase> conclude =
        new RuleAction<>(
            row.id(), fact -> fact.conclude(row.verdict(), row.assurance(), row.finding()));
    return PatternDSL.rule("kijun.verdicts", row.id())
        .metadata("row", row.at().row())
        .build(pattern, on(item).execute(conclude));
  }

  /** Equal cells of one column are one node that many rows share. */
  private static <T> PatternDef<ItemCase> test(
      PatternDef<ItemCase> pattern,
      String column,
      @Nullable T required,
      Function<ItemCase, T> actual) {
    return required == null
        ? pattern
        : test(pattern, "判定 " + column + " = " + required, fact -> actual.apply(fact) == required);
  }

  private static <T> PatternDef<T> test(
      PatternDef<T> pattern, String address, Predicate<T> condition) {
    return pattern.expr(address, new ConditionNode<>(address, condition));
  }

  private static Rule rule(DecisionRow row) {
    Variable<Overall> overall = declarationOf(Overall.class, "$overall");
    PatternDef<Overall> pattern = pattern(overall);
    for (DecisionTest cell : DecisionTest.of(row)) {
      pattern =
          test(pattern, row.at() + " › " + row.id() + " › " + cell.column(), cell.condition());
    }
    return PatternDSL.rule("kijun.decisions", row.id())
        .metadata("row", row.at().row())
        .build(pattern, on(overall).execute(new RuleAction<>(row.id(), fact -> {})));
  }
}
