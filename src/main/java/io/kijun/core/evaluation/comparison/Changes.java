package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.standard.NaturalOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The things that two evaluations say of a supplier, and of these the ones that differ. */
final class Changes {

  private final Mixture before;
  private final Mixture after;

  Changes(Mixtures mixtures) {
    this.before = mixtures.before();
    this.after = mixtures.after();
  }

  /** Whether both say another thing. */
  boolean differs(Thing thing) {
    return !Objects.equals(thing.in(before), thing.in(after));
  }

  /** Every item, in the order of the standard before, then the new ones. */
  List<Thing.VerdictOn> items() {
    Set<String> all = new LinkedHashSet<>(before.items().keySet());
    all.addAll(after.items().keySet());
    return all.stream().map(Thing.VerdictOn::new).toList();
  }

  /** Criteria whose outcome differs, by item and in the order of its criteria. */
  List<Thing.OutcomeOf> criteria() {
    Set<Thing.OutcomeOf> all = new LinkedHashSet<>();
    for (Thing.VerdictOn item : items()) {
      for (Mixture side : List.of(before, after)) {
        ItemResult result = side.items().get(item.no());
        if (result != null) {
          for (CriterionResult one : result.criteria()) {
            all.add(new Thing.OutcomeOf(item.no(), one.criterion().id()));
          }
        }
      }
    }
    return all.stream().filter(this::differs).toList();
  }

  /** Criteria that lapse on another day, by id. */
  List<Thing.OfLapse> lapses() {
    TreeMap<String, Thing.OfLapse> all = new TreeMap<>(NaturalOrder.OF_IDS);
    for (Mixture side : List.of(before, after)) {
      for (ItemResult item : side.items().values()) {
        for (CriterionResult one : item.criteria()) {
          String id = one.criterion().id();
          all.putIfAbsent(id, new Thing.OfLapse(item.item().no(), id));
        }
      }
    }
    return all.values().stream().filter(this::differs).toList();
  }

  /** The scores that differ: of all, of mandatory items, of what is evidenced, of labels. */
  List<Thing.OfScore> scores() {
    List<Thing.OfScore> all = new ArrayList<>();
    for (Thing.Scored scored :
        List.of(Thing.Scored.OVERALL, Thing.Scored.MANDATORY, Thing.Scored.EVIDENCED)) {
      all.add(new Thing.OfScore(scored, null));
    }
    Set<String> labels = new LinkedHashSet<>(before.evaluation().scores().labels().keySet());
    labels.addAll(after.evaluation().scores().labels().keySet());
    labels.forEach(no -> all.add(new Thing.OfScore(Thing.Scored.LABEL, no)));
    return all.stream().filter(this::differs).toList();
  }

  /** The findings that are new. */
  List<Finding> come() {
    return only(after.evaluation().findings());
  }

  /** The findings that are no more. */
  List<Finding> gone() {
    return only(before.evaluation().findings());
  }

  private List<Finding> only(Collection<Finding> some) {
    return some.stream().filter(one -> differs(Thing.PresenceOf.of(one))).toList();
  }

  /** The decision, where it differs. */
  List<Thing.OfDecision> decision() {
    Thing.OfDecision decision = new Thing.OfDecision();
    return differs(decision) ? List.of(decision) : List.of();
  }
}
