package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells the outcome of a criterion from the rows that fired, and why it is not met. */
final class CriterionJudge {

  private final SupplierFile file;
  private final Set<String> met;

  /**
   * A judge of one supplier.
   *
   * @param met the ids of the rows that fired
   */
  CriterionJudge(SupplierFile file, Set<String> met) {
    this.file = file;
    this.met = met;
  }

  CriterionResult judge(Criterion criterion) {
    MetRow best = null;
    List<MetRow> all = new ArrayList<>(1);
    boolean applies = false;
    for (Alternative alternative : criterion.alternatives()) {
      if (met.contains(alternative.row().id())) {
        applies = true;
        MetRow one = new MetRow(alternative, validUntil(alternative));
        all.add(one);
        best = better(best, one);
      } else {
        applies = applies || alternative.appliesTo(file);
      }
    }
    if (!applies) {
      return new CriterionResult(
          criterion,
          Outcome.NOT_APPLICABLE,
          List.of(),
          null,
          null,
          List.of(),
          null,
          Ground.NOTHING);
    }
    if (best != null && best.alternative.row().outcome() == Outcome.MET) {
      return met(criterion, best, latest(all, Outcome.MET));
    }
    return fallsShort(criterion, best, latest(all, Outcome.PARTIAL));
  }

  private static CriterionResult met(
      Criterion criterion, MetRow best, @Nullable LocalDate validUntil) {
    return new CriterionResult(
        criterion,
        Outcome.MET,
        List.of(),
        best.alternative,
        null,
        List.of(),
        validUntil,
        Ground.NOTHING);
  }

  private CriterionResult fallsShort(
      Criterion criterion, @Nullable MetRow best, @Nullable LocalDate validUntil) {
    Optional<MissedRow> nearest =
        nearest(criterion, row -> best == null || row.row().outcome() == Outcome.MET);
    List<FailedConstraint> failed = nearest.map(MissedRow::failed).orElse(List.of());
    EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
    failed.forEach(one -> causes.addAll(one.reading().causes()));
    return new CriterionResult(
        criterion,
        best == null ? Outcome.NOT_MET : Outcome.PARTIAL,
        List.copyOf(causes),
        best == null ? null : best.alternative,
        nearest.map(MissedRow::alternative).orElse(null),
        failed,
        best == null ? null : validUntil,
        Ground.NOTHING);
  }

  /** A row that fired; null: it never lapses. */
  private record MetRow(Alternative alternative, @Nullable LocalDate validUntil) {}

  /** A row that did not fire, and which of its constraints failed. */
  private record MissedRow(
      Alternative alternative, List<FailedConstraint> failed, boolean hasEvidence) {}

  /** The better outcome, then no allowance, then valid for longer, then the first row. */
  private static MetRow better(@Nullable MetRow a, MetRow b) {
    if (a == null) {
      return b;
    }
    int order = a.alternative.row().outcome().compareTo(b.alternative.row().outcome());
    if (order == 0) {
      order = Boolean.compare(a.alternative.row().allowance(), b.alternative.row().allowance());
    }
    if (order == 0) {
      order = lasting(b.validUntil).compareTo(lasting(a.validUntil));
    }
    return order <= 0 ? a : b;
  }

  private static LocalDate lasting(@Nullable LocalDate validUntil) {
    return validUntil == null ? LocalDate.MAX : validUntil;
  }

  /**
   * A row is valid until the earliest of its constraints; where undated evidence stops counting in
   * between, it is asked again from that day on.
   */
  private @Nullable LocalDate validUntil(Alternative alternative) {
    SupplierFile now = file;
    while (true) {
      LocalDate until = earliest(alternative, now);
      LocalDate next = now.nextUndatedEnd(alternative.demand());
      if (next == null || (until != null && until.isBefore(next))) {
        return until;
      }
      now = file.on(next);
      if (!holds(alternative, now)) {
        return next.minusDays(1);
      }
    }
  }

  private static boolean holds(Alternative alternative, SupplierFile file) {
    return alternative.constraints().stream().allMatch(constraint -> constraint.holds(file));
  }

  private static @Nullable LocalDate earliest(Alternative alternative, SupplierFile file) {
    LocalDate earliest = null;
    for (Constraint constraint : alternative.constraints()) {
      LocalDate until = constraint.validUntil(file);
      if (until != null && (earliest == null || until.isBefore(earliest))) {
        earliest = until;
      }
    }
    return earliest;
  }

  /** A criterion is valid until the latest of its met rows; null: it never lapses. */
  private static @Nullable LocalDate latest(List<MetRow> all, Outcome outcome) {
    LocalDate latest = LocalDate.MIN;
    for (MetRow one : all) {
      if (one.alternative.row().outcome() == outcome) {
        LocalDate until = one.validUntil;
        if (until == null) {
          return null;
        }
        latest = until.isAfter(latest) ? until : latest;
      }
    }
    return latest;
  }

  /**
   * Rows with evidence first, then fewest failed constraints, the higher outcome, the first row.
   */
  private Optional<MissedRow> nearest(Criterion criterion, Predicate<Alternative> among) {
    List<MissedRow> missed = new ArrayList<>();
    for (Alternative alternative : criterion.alternatives()) {
      if (among.test(alternative) && alternative.appliesTo(file)) {
        missed.add(missed(alternative));
      }
    }
    return missed.stream()
        .min(
            Comparator.comparing((MissedRow row) -> !row.hasEvidence)
                .thenComparingInt(row -> row.failed.size())
                .thenComparing(row -> row.alternative.row().outcome()));
  }

  private MissedRow missed(Alternative alternative) {
    List<FailedConstraint> failed = new ArrayList<>();
    for (Constraint constraint : alternative.constraints()) {
      if (!constraint.holds(file)) {
        failed.add(new FailedConstraint(constraint, constraint.read(file)));
      }
    }
    boolean hasEvidence = file.entries(alternative.demand()) != null;
    return new MissedRow(alternative, failed, hasEvidence);
  }
}
