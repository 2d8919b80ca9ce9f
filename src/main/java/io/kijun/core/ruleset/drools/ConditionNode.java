package io.kijun.core.ruleset.drools;

import java.util.function.Predicate;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A cell of 判定 or 総合 as a node of the network.
 *
 * @param address the same only where the test is the same
 */
record ConditionNode<T>(String address, Predicate<T> condition)
    implements Predicate1<T>, HashedExpression {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean test(T fact) {
    return condition.test(fact);
  }

  @Override
  public String getExpressionHash() {
    return address;
  }
}
