package io.kijun.core.ruleset.drools;

import java.util.function.Consumer;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;

/** What a rule does with the fact that it fired on. */
record RuleAction<T>(String rule, Consumer<T> action) implements Block1<T>, HashedExpression {

  private static final long serialVersionUID = 1L;

  @Override
  public void execute(T fact) {
    action.accept(fact);
  }

  @Override
  public String getExpressionHash() {
    return rule;
  }
}
