package io.kijun.core.ruleset.drools;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.ruleset.fact.CriteriaRun;
import java.util.Optional;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A cell of 基準 as its node asks it: the same constraint as in the rule, without the half dozen
 * objects that Drools goes through from a node to a predicate of any number of facts.
 */
@SuppressWarnings({
  "unchecked", // of a method that it inherits
  "serial" // is made anew with its network and never written: its parent is Externalizable
})
final class DirectCell extends LambdaConstraint {

  private static final long serialVersionUID = 1L;

  private final transient Constraint cell;

  private DirectCell(LambdaConstraint same, Constraint cell) {
    super(same.getEvaluator(), same.getPredicateInformation());
    this.cell = cell;
  }

  /** The same constraint, asked directly; empty where it is no cell of 基準. */
  static Optional<DirectCell> of(AlphaNodeFieldConstraint constraint) {
    return constraint instanceof LambdaConstraint lambda
            && lambda.getEvaluator().getConstraint().getPredicate1()
                instanceof IntrospectableLambda predicate
            && predicate.getLambda() instanceof ConstraintNode node
        ? Optional.of(new DirectCell(lambda, node.constraint()))
        : Optional.empty();
  }

  @Override
  public boolean isAllowed(FactHandle fact, ValueResolver session) {
    return cell.holds(((CriteriaRun) fact.getObject()).file());
  }

  @Override
  public DirectCell clone() {
    return new DirectCell(super.clone(), cell);
  }
}
