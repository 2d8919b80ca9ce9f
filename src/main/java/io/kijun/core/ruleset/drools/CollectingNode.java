package io.kijun.core.ruleset.drools;

import io.kijun.core.ruleset.fact.CriteriaRun;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.EmptyLeftTupleSinkAdapter;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ModifyPreviousTuples;

/**
 * Stands behind the last cell of rows that are rules of one fact and do nothing but fire: tells the
 * fact at once, where Drools would make a tuple, a memory of the rule and an item of the agenda.
 */
final class CollectingNode extends LeftInputAdapterNode {

  private static final long serialVersionUID = 1L;

  private final transient List<String> rules;

  CollectingNode(List<String> rules) {
    this.rules = rules;
    this.sink = EmptyLeftTupleSinkAdapter.getInstance();
  }

  @Override
  public void assertObject(
      InternalFactHandle fact, PropagationContext context, ReteEvaluator session) {
    CriteriaRun run = (CriteriaRun) fact.getObject();
    for (int i = 0; i < rules.size(); i++) {
      run.fired(rules.get(i));
    }
  }

  /** Never asked: nobody changes a run, and one that fired would have to be taken back. */
  @Override
  public void modifyObject(
      InternalFactHandle fact,
      ModifyPreviousTuples before,
      PropagationContext context,
      ReteEvaluator session) {
    throw new UnsupportedOperationException("a run of criteria does not change");
  }
}
