package io.kijun.core.cases;

import io.kijun.core.criterion.CadenceGrammar;
import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be made looser or stricter in one row of 基準. */
final class RowMutations {

  /**
   * One mutation.
   *
   * @param row the row as it becomes; null: it goes
   */
  record Mutation(String place, Text change, @Nullable CriterionRow row) {}

  private final CriterionRow row;
  private final Function<List<String>, @Nullable String> otherFact;
  private final List<Mutation> mutations = new ArrayList<>();

  RowMutations(CriterionRow row, Function<List<String>, @Nullable String> otherFact) {
    this.row = row;
    this.otherFact = otherFact;
  }

  List<Mutation> all() {
    add(Column.ID, new Text("行を外す", "drop the row"), null);
    appliesWhen();
    if (row.established()) {
      add(Column.ESTABLISHED, Mutants.dropped("済"), new RowEdit(row).established(false).row());
    }
    cadence();
    words(Column.OCCASIONS, row.occasions());
    words(Column.AUDIENCE, row.audience());
    words(Column.SCOPE, row.scope());
    words(Column.CONTENTS, row.contents());
    retention();
    outcome();
    return mutations;
  }

  private void add(Column column, Text change, @Nullable CriterionRow mutated) {
    mutations.add(new Mutation(Mutants.place(row.at(), column.position()), change, mutated));
  }

  private void appliesWhen() {
    words(Column.APPLIES_WHEN, row.appliesWhen());
    String other = otherFact.apply(row.appliesWhen());
    if (other != null) {
      List<String> more = Mutants.with(row.appliesWhen(), other);
      add(
          Column.APPLIES_WHEN,
          Mutants.added(other),
          new RowEdit(row).words(Column.APPLIES_WHEN, more).row());
    }
  }

  private void words(Column column, List<String> words) {
    for (String word : words) {
      add(
          column,
          Mutants.dropped(word),
          new RowEdit(row).words(column, Mutants.without(words, word)).row());
    }
  }

  private void cadence() {
    Cadence cadence = row.cadence();
    if (cadence == null) {
      return;
    }
    add(
        Column.CADENCE,
        Mutants.dropped(CadenceGrammar.inWords(cadence).ja()),
        new RowEdit(row).cadence(null).row());
    if (!cadence.needsNoDates() && !cadence.per().equals(Cadence.OWN)) {
      become(new Cadence(cadence.times() + 1, cadence.per()));
      if (cadence.times() > 1) {
        become(new Cadence(cadence.times() - 1, cadence.per()));
      }
    }
    cadence
        .period()
        .ifPresent(
            period -> {
              become(new Cadence(cadence.times(), period.plusDays(1).toString()));
              become(new Cadence(cadence.times(), period.minusDays(1).toString()));
            });
  }

  private void become(Cadence cadence) {
    add(
        Column.CADENCE,
        new Text(
            "「" + cadence.times() + "回以上/" + cadence.per() + "」にする",
            "make it " + cadence.times() + " in " + cadence.per()),
        new RowEdit(row).cadence(cadence).row());
  }

  private void retention() {
    String retention = row.retention();
    if (retention == null) {
      return;
    }
    add(
        Column.RETENTION,
        Mutants.dropped(RetentionGrammar.inWords(retention).ja()),
        new RowEdit(row).retention(null).row());
    if (!retention.equals(RetentionGrammar.OWN)) {
      for (int days : new int[] {-1, 1}) {
        String other = Period.parse(retention).plusDays(days).toString();
        add(
            Column.RETENTION,
            new Text("「" + other + "」にする", "make it " + other),
            new RowEdit(row).retention(other).row());
      }
    }
  }

  private void outcome() {
    Outcome other = row.outcome() == Outcome.MET ? Outcome.PARTIAL : Outcome.MET;
    add(
        Column.OUTCOME,
        new Text("「" + other.label().ja() + "」にする", "make it " + other.label().en()),
        new RowEdit(row).outcome(other).row());
    add(
        Column.ALLOWANCE,
        row.allowance() ? Mutants.dropped("許容") : Mutants.added("許容"),
        new RowEdit(row).allowance(!row.allowance()).row());
  }
}
