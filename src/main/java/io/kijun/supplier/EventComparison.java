package io.kijun.supplier;

import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.supplier.EventOverdue.Affected;
import io.kijun.supplier.EventOverdue.Duty;
import io.kijun.supplier.EventOverdue.ItemChange;
import io.kijun.supplier.EventOverdue.LapseChange;
import io.kijun.supplier.SuppliersOnRecord.KnownSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares how suppliers stand without an event and with it. */
record EventComparison(Evaluator whole, EventPart part, Event event, LocalDate day) {

  /** Those for whom it makes a difference. */
  List<Affected> of(List<KnownSupplier> suppliers) {
    List<Facts> without = suppliers.stream().map(one -> one.facts().only(part.keys())).toList();
    List<Facts> with = without.stream().map(facts -> facts.withEvents(List.of(event))).toList();
    List<Evaluation> before = part.evaluate(without, day);
    List<Evaluation> after = part.evaluate(with, day);
    List<Affected> affected = new ArrayList<>();
    for (int i = 0; i < suppliers.size(); i++) {
      EventEffect found = EventEffect.between(before.get(i), after.get(i));
      if (found.any()) {
        affected.add(affected(suppliers.get(i), before.get(i), after.get(i), found));
      }
    }
    return affected;
  }

  private Affected affected(
      KnownSupplier supplier, Evaluation before, Evaluation after, EventEffect found) {
    DecisionAndScores was =
        DecisionAndScores.of(whole.evaluate(whole.file(supplier.facts().all(), day)));
    return new Affected(
        supplier.supplier(),
        was.sharing(),
        whole.exchanged(was, before, after).sharing(),
        found.items(),
        found.findings(),
        found.lapses());
  }

  /** What differs between two evaluations of one supplier. */
  private record EventEffect(
      List<ItemChange> items, List<Duty> findings, List<LapseChange> lapses) {

    static EventEffect between(Evaluation before, Evaluation after) {
      List<Duty> known = duties(before);
      return new EventEffect(
          items(before, after),
          duties(after).stream().filter(duty -> !known.contains(duty)).toList(),
          lapses(before, after));
    }

    boolean any() {
      return !items.isEmpty() || !findings.isEmpty() || !lapses.isEmpty();
    }

    private static List<ItemChange> items(Evaluation before, Evaluation after) {
      List<ItemChange> changed = new ArrayList<>();
      for (int i = 0; i < before.items().size(); i++) {
        var was = before.items().get(i);
        var is = after.items().get(i);
        if (was.verdict() != is.verdict()) {
          changed.add(new ItemChange(was.item().no(), was.verdict(), is.verdict()));
        }
      }
      return List.copyOf(changed);
    }

    private static List<Duty> duties(Evaluation evaluation) {
      return evaluation.findings().stream().map(EventEffect::duty).toList();
    }

    private static Duty duty(Finding finding) {
      return new Duty(finding.item(), finding.criterion(), finding.cause());
    }

    private static List<LapseChange> lapses(Evaluation before, Evaluation after) {
      Map<String, LocalDate> was = byCriterion(before);
      Map<String, LocalDate> is = byCriterion(after);
      TreeSet<String> either = new TreeSet<>(was.keySet());
      either.addAll(is.keySet());
      return either.stream()
          .filter(one -> !Objects.equals(was.get(one), is.get(one)))
          .map(one -> new LapseChange(one, was.get(one), is.get(one)))
          .toList();
    }

    private static Map<String, LocalDate> byCriterion(Evaluation evaluation) {
      Map<String, LocalDate> days = new TreeMap<>();
      for (Lapse lapse : evaluation.lapses()) {
        days.put(lapse.criterion(), lapse.date());
      }
      return days;
    }
  }
}
