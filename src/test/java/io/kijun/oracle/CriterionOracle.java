package io.kijun.oracle;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges one criterion: the alternatives of one item that share an id. */
final class CriterionOracle {

  private final String id;
  private final boolean itemApplies;
  private final @Nullable Denial denial;
  private final List<RowOracle> rows = new ArrayList<>();

  /** Found out once: it is asked for again and again. */
  private Expected.@Nullable Criterion byEvidence;

  CriterionOracle(Known known, String id, boolean itemApplies, @Nullable Denial denial) {
    this.id = id;
    this.itemApplies = itemApplies;
    this.denial = denial;
    for (CriterionRow row : known.standard().criteria()) {
      if (row.criterion().equals(id)) {
        rows.add(new RowOracle(known, row));
      }
    }
  }

  String id() {
    return id;
  }

  Expected.Row stateOf(RowOracle row) {
    if (dropsOut(row)) {
      return Expected.Row.DROPS_OUT;
    }
    return row.holdsNow() ? Expected.Row.HOLDS : Expected.Row.FAILS;
  }

  private boolean dropsOut(RowOracle row) {
    return !itemApplies || !row.applies();
  }

  List<RowOracle> rows() {
    return rows;
  }

  List<RowOracle> rows(Expected.Row state) {
    return rows.stream().filter(row -> stateOf(row) == state).toList();
  }

  boolean applies() {
    return !rows.stream().allMatch(this::dropsOut);
  }

  /** The keys of the alternatives that apply; none where the criterion does not. */
  Set<String> keysThatApply() {
    return rows.stream()
        .filter(row -> !dropsOut(row))
        .map(row -> row.row().evidence())
        .collect(Collectors.toSet());
  }

  /** Whether the supplier denies that it applies, where the profile leaves it. */
  @Nullable Denial denial() {
    return applies() ? denial : null;
  }

  /**
   * Whether there is evidence for an alternative that applies, whatever it says; that there are no
   * exceptions is none.
   */
  boolean hasEvidence(Set<String> keys) {
    return counting(keys).anyMatch(RowOracle::isAnswered);
  }

  /** Whether there is evidence that names its source and suffices for what it is judged by. */
  boolean isEvidenced(Set<String> keys) {
    RowOracle deciding = deciding(outcome());
    return counting(keys).filter(RowOracle::isAnswered).anyMatch(RowOracle::hasSourcedEvidence)
        && (deciding == null || anyHoldsBySources(deciding.row().outcome()));
  }

  private boolean anyHoldsBySources(Outcome outcome) {
    return rows.stream()
        .filter(row -> !dropsOut(row) && row.row().outcome() == outcome)
        .filter(row -> row.holdsNow() && row.hasSourcedEvidence())
        .anyMatch(RowOracle::holdsBySourcedEntries);
  }

  private Stream<RowOracle> counting(Set<String> keys) {
    return rows.stream()
        .filter(row -> !dropsOut(row))
        .filter(row -> keys.contains(row.row().evidence()));
  }

  /** What the evidence comes to, or that it does not apply. */
  Expected.Criterion judged(boolean isDenied) {
    if (!applies() || isDenied) {
      return new Expected.Criterion(Outcome.NOT_APPLICABLE, List.of(), null, null, null);
    }
    Expected.Criterion found = byEvidence;
    if (found == null) {
      found = byEvidence();
      byEvidence = found;
    }
    return found;
  }

  private Expected.Criterion byEvidence() {
    Outcome outcome = outcome();
    RowOracle nearest = outcome == Outcome.MET ? null : nearest(outcome);
    RowOracle deciding = deciding(outcome);
    return new Expected.Criterion(
        outcome,
        nearest == null ? List.of() : causes(nearest),
        deciding == null ? null : deciding.row().id(),
        nearest == null ? null : nearest.row().id(),
        deciding == null ? null : validUntil(outcome));
  }

  private Outcome outcome() {
    Outcome best = Outcome.NOT_MET;
    for (RowOracle row : rows(Expected.Row.HOLDS)) {
      best = row.row().outcome().compareTo(best) < 0 ? row.row().outcome() : best;
    }
    return best;
  }

  private List<RowOracle> holding(Outcome outcome) {
    return rows(Expected.Row.HOLDS).stream().filter(row -> row.row().outcome() == outcome).toList();
  }

  /** No allowance, then the latest, then the first. */
  private @Nullable RowOracle deciding(Outcome outcome) {
    return holding(outcome).stream()
        .min(
            Comparator.comparing((RowOracle row) -> row.row().allowance())
                .thenComparing(CriterionOracle::end, Comparator.reverseOrder())
                .thenComparing(row -> row.row().at()))
        .orElse(null);
  }

  private static LocalDate end(RowOracle row) {
    LocalDate end = row.validUntil();
    return end == null ? LocalDate.MAX : end;
  }

  /** The last day on which one of the rows that hold still does. */
  private @Nullable LocalDate validUntil(Outcome outcome) {
    LocalDate latest =
        holding(outcome).stream().map(CriterionOracle::end).max(Comparator.naturalOrder()).get();
    return latest.equals(LocalDate.MAX) ? null : latest;
  }

  /** How many days ahead it is announced at most that the criterion lapses after a day. */
  int notice(LocalDate lastDay) {
    return holding(Outcome.MET).stream()
        .filter(row -> end(row).equals(lastDay))
        .mapToInt(row -> row.notice(lastDay))
        .max()
        .orElse(0);
  }

  /** Evidence first, then fewest failed cells, the higher outcome, the first row. */
  private @Nullable RowOracle nearest(Outcome outcome) {
    return rows(Expected.Row.FAILS).stream()
        .filter(row -> row.row().outcome().compareTo(outcome) < 0)
        .min(
            Comparator.comparing((RowOracle row) -> !row.hasEvidence())
                .thenComparing(row -> row.failures().size())
                .thenComparing(row -> row.row().outcome())
                .thenComparing(row -> row.row().at()))
        .orElse(null);
  }

  private static List<Cause> causes(RowOracle row) {
    Set<Cause> causes = new TreeSet<>();
    row.failures().values().forEach(causes::addAll);
    return List.copyOf(causes);
  }
}
