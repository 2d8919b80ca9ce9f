package io.kijun.core.ruleset.drools;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.ruleset.fact.CriteriaRun;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A cell of 基準 as a node of the network.
 *
 * @param address unique over the whole model, or the network drops all but one of them
 */
record ConstraintNode(String address, Constraint constraint)
    implements Predicate1<CriteriaRun>, HashedExpression {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean test(CriteriaRun run) {
    return constraint.holds(run.file());
  }

  @Override
  public String getExpressionHash() {
    return address;
  }
}
