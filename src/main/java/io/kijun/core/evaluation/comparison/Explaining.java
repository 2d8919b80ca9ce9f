package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what exactly each kind of change was that an item is put down to. */
final class Explaining {

  private final FactReasons facts = new FactReasons();
  private final RuleReasons rules = new RuleReasons();
  private final Map<ChangeStep, TimeReasons> times = new HashMap<>();

  List<Because> of(String no, Map<ChangeKind, ChangeStep> named) {
    List<Because> because = new ArrayList<>();
    named.forEach(
        (kind, step) -> {
          Touched touched = Touched.by(step, no);
          because.addAll(
              switch (kind) {
                case FACTS -> facts.of(no, step, touched);
                case RULES -> rules.of(step, touched);
                case TIME -> times.computeIfAbsent(step, TimeReasons::new).of(no, touched);
              });
        });
    return because;
  }
}
