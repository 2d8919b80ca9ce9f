package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.LapseNotice;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the outcome of a criterion from the rows that fired, and why it is not met. */
final class CriterionJudge {

  /** More than a row has cells. */
  private static final int WITHOUT_EVIDENCE = 1_000;

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
        MetRow one = new MetRow(alternative, end(alternative));
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
          0,
          Ground.NOTHING);
    }
    if (best != null && best.alternative.row().outcome() == Outcome.MET) {
      return met(criterion, best, latest(all, Outcome.MET));
    }
    return fallsShort(criterion, best, best == null ? null : latest(all, Outcome.PARTIAL));
  }

  private static CriterionResult met(Criterion criterion, MetRow best, @Nullable End end) {
    return new CriterionResult(
        criterion,
        Outcome.MET,
        List.of(),
        best.alternative,
        null,
        List.of(),
        end == null ? null : end.lastDay,
        end == null ? 0 : end.mostNotice,
        Ground.NOTHING);
  }

  private CriterionResult fallsShort(
      Criterion criterion, @Nullable MetRow best, @Nullable End end) {
    Alternative nearest = nearest(criterion, best != null);
    List<FailedConstraint> failed = nearest == null ? List.of() : failed(nearest);
    EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
    for (FailedConstraint one : failed) {
      causes.addAll(one.reading().causes());
    }
    return new CriterionResult(
        criterion,
        best == null ? Outcome.NOT_MET : Outcome.PARTIAL,
        List.copyOf(causes),
        best == null ? null : best.alternative,
        nearest,
        failed,
        end == null ? null : end.lastDay,
        end == null ? 0 : end.mostNotice,
        Ground.NOTHING);
  }

  /** A row that fired; null: it never lapses. */
  private record MetRow(Alternative alternative, @Nullable End end) {

    LocalDate lasting() {
      return end == null ? LocalDate.MAX : end.lastDay;
    }
  }

  /** The last day on which something holds, and how many days ahead that is announced at most. */
  private record End(LocalDate lastDay, int mostNotice) {

    /** The earlier one; on one day, the one that is announced first. */
    static End earlier(@Nullable End a, End b) {
      if (a == null || b.lastDay.isBefore(a.lastDay)) {
        return b;
      }
      boolean sooner = b.lastDay.equals(a.lastDay) && b.mostNotice > a.mostNotice;
      return sooner ? b : a;
    }

    static End later(End a, End b) {
      return a.lastDay.isAfter(b.lastDay) ? a : b.lastDay.equals(a.lastDay) ? earlier(a, b) : b;
    }
  }

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
      order = b.lasting().compareTo(a.lasting());
    }
    return order <= 0 ? a : b;
  }

  /**
   * A row is valid until the earliest of its constraints; where undated evidence stops counting in
   * between, it is asked again from that day on.
   */
  private @Nullable End end(Alternative alternative) {
    SupplierFile now = file;
    while (true) {
      End end = earliest(alternative, now);
      LocalDate next = now.nextUndatedEnd(alternative.demand());
      if (next == null || (end != null && end.lastDay.isBefore(next))) {
        return end;
      }
      now = file.on(next);
      if (!alternative.holds(now)) {
        return new End(next.minusDays(1), undatedNotice());
      }
    }
  }

  /** A statement without dates has to be made again after each such age: that is its period. */
  private int undatedNotice() {
    Period age = file.settings().undatedAge();
    return age == null ? LapseNotice.ANY : LapseNotice.of(age);
  }

  private static @Nullable End earliest(Alternative alternative, SupplierFile file) {
    End earliest = null;
    for (Constraint constraint : alternative.constraints()) {
      LocalDate until = constraint.validUntil(file);
      if (until != null) {
        earliest = End.earlier(earliest, new End(until, constraint.mostNotice(file)));
      }
    }
    return earliest;
  }

  /** A criterion is valid until the latest of its met rows; null: it never lapses. */
  private static @Nullable End latest(List<MetRow> all, Outcome outcome) {
    End latest = null;
    for (MetRow one : all) {
      if (one.alternative.row().outcome() == outcome) {
        if (one.end == null) {
          return null;
        }
        latest = latest == null ? one.end : End.later(latest, one.end);
      }
    }
    return latest;
  }

  /**
   * Rows with evidence first, then fewest failed constraints, the higher outcome, the first row.
   *
   * @param wholly whether only rows are asked that meet it wholly
   */
  private @Nullable Alternative nearest(Criterion criterion, boolean wholly) {
    Alternative nearest = null;
    int fewest = 0;
    for (Alternative one : criterion.alternatives()) {
      if ((!wholly || one.row().outcome() == Outcome.MET) && one.appliesTo(file)) {
        int missed = missed(one);
        if (nearest == null
            || missed < fewest
            || (missed == fewest && one.row().outcome().compareTo(nearest.row().outcome()) < 0)) {
          nearest = one;
          fewest = missed;
        }
      }
    }
    return nearest;
  }

  /** How many of its constraints fail; more than any that has evidence where there is none. */
  private int missed(Alternative alternative) {
    int missed = file.entries(alternative.demand()) == null ? WITHOUT_EVIDENCE : 0;
    for (Constraint constraint : alternative.constraints()) {
      missed += constraint.holds(file) ? 0 : 1;
    }
    return missed;
  }

  private List<FailedConstraint> failed(Alternative alternative) {
    List<FailedConstraint> failed = new ArrayList<>(alternative.constraints().size());
    for (Constraint constraint : alternative.constraints()) {
      if (!constraint.holds(file)) {
        failed.add(new FailedConstraint(constraint, constraint.read(file)));
      }
    }
    return failed;
  }
}
