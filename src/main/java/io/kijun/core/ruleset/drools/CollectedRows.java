package io.kijun.core.ruleset.drools;

import io.kijun.core.ruleset.fact.CriteriaRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.Sink;
import org.drools.core.reteoo.builder.BuildContext;

/**
 * Has the network of a rule base collect the rows of 基準 that a run meets (ADR 31): the ways from
 * the node of runs to the rules of rows are put in anew, of Drools' own nodes, with the same
 * constraints, and end in collecting nodes. Any other rule, and any way of another form, is left to
 * Drools.
 */
final class CollectedRows {

  private final BuildContext context;
  private final List<String> rows = new ArrayList<>();

  private CollectedRows(InternalRuleBase base) {
    this.context = new BuildContext(base, List.of());
  }

  /**
   * Changes a rule base that no session was opened of yet.
   *
   * @return the ids of the rows that it collects
   */
  static List<String> in(InternalRuleBase base) {
    CollectedRows collected = new CollectedRows(base);
    for (ObjectTypeNode type : base.getRete().getObjectTypeNodes()) {
      if (type.getObjectType() instanceof ClassObjectType of
          && of.getClassType() == CriteriaRun.class) {
        collected.replaceIn(type);
      }
    }
    return Collections.unmodifiableList(collected.rows);
  }

  private void replaceIn(ObjectTypeNode type) {
    for (ObjectSink way : List.of(type.getObjectSinkPropagator().getSinks())) {
      if (canCollect(way)) {
        type.removeObjectSink(way);
        put(way, type);
      }
    }
  }

  private static boolean canCollect(Sink way) {
    if (way instanceof AlphaNode cell) {
      return DirectCell.of(cell.getConstraint()).isPresent()
          && all(cell.getObjectSinkPropagator().getSinks());
    }
    if (way instanceof LeftInputAdapterNode end) {
      return all(end.getSinkPropagator().getSinks());
    }
    return way instanceof RuleTerminalNode terminal
        && terminal.getRule().getPackageName().equals(RuleModels.CRITERIA);
  }

  private static boolean all(Sink[] ways) {
    for (Sink way : ways) {
      if (!canCollect(way)) {
        return false;
      }
    }
    return true;
  }

  private void put(ObjectSink way, ObjectSource behind) {
    if (way instanceof AlphaNode cell) {
      Optional<DirectCell> direct = DirectCell.of(cell.getConstraint());
      AlphaNode same = new AlphaNode(cell.getId(), direct.orElseThrow(), behind, context);
      behind.addObjectSink(same);
      for (ObjectSink next : cell.getObjectSinkPropagator().getSinks()) {
        put(next, same);
      }
    } else if (way instanceof LeftInputAdapterNode end) {
      List<String> ids = new ArrayList<>();
      for (Sink terminal : end.getSinkPropagator().getSinks()) {
        ids.add(((RuleTerminalNode) terminal).getRule().getName());
      }
      rows.addAll(ids);
      behind.addObjectSink(new CollectingNode(List.copyOf(ids)));
    }
  }
}
