package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.Entries;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when a result holds. Time alone never makes a row hold, so that only what a criterion rests
 * on is looked at: the row that decides, and the nearest one where something is missing. Of the
 * file, every day is taken on which something comes to count or no longer does, whether or not it
 * changes the result.
 */
final class HoldsUntil {

  private final SupplierFile file;
  private @Nullable LocalDate turn;

  private HoldsUntil(SupplierFile file) {
    this.file = file;
  }

  /** The last day; null: for ever. */
  static @Nullable LocalDate of(Evaluation evaluation) {
    HoldsUntil until = new HoldsUntil(evaluation.file());
    until.take(until.file.nextTurn());
    for (ItemResult item : evaluation.items()) {
      item.criteria().forEach(until::criterion);
    }
    until.acceptances(evaluation);
    return until.turn == null ? null : until.turn.minusDays(1);
  }

  private void take(@Nullable LocalDate day) {
    turn = earlier(turn, day);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  private void criterion(CriterionResult result) {
    Alternative decidedBy = result.decidedBy();
    if (decidedBy != null) {
      take(end(result, decidedBy));
      if (result.ground() == Ground.SOURCE && !isSourced(decidedBy)) {
        take(endOfSources(result, decidedBy.row().outcome()));
      }
      announcement(result);
    }
    Alternative nearest = result.nearest();
    if (nearest != null) {
      take(turnOf(nearest, file));
    }
  }

  /**
   * The first day on which the row that decides holds no longer; known where it is the only one.
   */
  private @Nullable LocalDate end(CriterionResult result, Alternative decidedBy) {
    if (result.criterion().alternatives().size() > 1) {
      return turnOf(decidedBy, file);
    }
    LocalDate until = result.validUntil();
    return until == null ? null : until.plusDays(1);
  }

  private static @Nullable LocalDate turnOf(Alternative row, SupplierFile file) {
    LocalDate next = null;
    for (Constraint constraint : row.constraints()) {
      next = earlier(next, constraint.nextTurn(file));
    }
    return next;
  }

  private boolean isSourced(Alternative row) {
    Entries entries = file.entries(row.demand());
    return entries != null && entries.allSourced();
  }

  /**
   * The first day on which entries that name their source would not do alone; null: it never comes.
   */
  private @Nullable LocalDate endOfSources(CriterionResult result, Outcome outcome) {
    LocalDate last = LocalDate.MIN;
    for (Alternative row : result.criterion().alternatives()) {
      if (row.row().outcome() == outcome && row.holds(file)) {
        SupplierFile sourced = file.sourcedOnly(row.demand());
        if (row.holds(sourced)) {
          LocalDate turn = earlier(turnOf(row, file), turnOf(row, sourced));
          if (turn == null) {
            return null;
          }
          last = turn.isAfter(last) ? turn : last;
        }
      }
    }
    return last.equals(LocalDate.MIN) ? null : last;
  }

  /** The day from which on a lapse is announced, where it is still to come. */
  private void announcement(CriterionResult result) {
    LocalDate until = result.validUntil();
    if (result.outcome() == Outcome.MET && until != null) {
      int notice = Math.min(file.settings().lapseNoticeDays(), result.mostNotice());
      LocalDate from = until.minusDays(notice - 1L);
      take(from.isAfter(file.asOf()) ? from : null);
    }
  }

  /** An acceptance counts where evidence does not decide. */
  private void acceptances(Evaluation evaluation) {
    if (file.facts().declarations().stream().allMatch(one -> one.acceptedUntil() == null)) {
      return;
    }
    Map<String, Boolean> items = new HashMap<>();
    Set<String> criteria = new HashSet<>();
    for (ItemResult item : evaluation.items()) {
      boolean rests = item.isDenied();
      for (CriterionResult result : item.criteria()) {
        if (result.ground() == Ground.ACCEPTED) {
          rests = true;
          criteria.add(result.criterion().id());
        }
      }
      items.put(item.item().no(), rests);
    }
    for (Declaration declaration : file.facts().declarations()) {
      LocalDate until = declaration.acceptedUntil();
      boolean rests =
          declaration.item() == null
              ? criteria.contains(declaration.subject())
              : items.getOrDefault(declaration.subject(), false);
      if (rests
          && until != null
          && declaration.declared() == DeclaredStatus.JUSTIFIED_NOT_APPLICABLE
          && declaration.isAccepted(file.asOf())) {
        take(until.plusDays(1));
      }
    }
  }
}
