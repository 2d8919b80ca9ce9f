package io.kijun.oracle;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what is to be pointed out. */
final class FindingsOracle {

  /** What a row for every cause speaks of: why a criterion is not met. */
  private static final Set<Cause> SHORTFALLS =
      EnumSet.range(Cause.NO_EVIDENCE, Cause.RETENTION_SHORT);

  private final Known known;
  private final Dependencies dependencies;
  private final Set<String> keysThatApply = new HashSet<>();
  private final Set<Expected.Pointed> findings = new LinkedHashSet<>();

  FindingsOracle(Known known, Dependencies dependencies) {
    this.known = known;
    this.dependencies = dependencies;
  }

  Set<Expected.Pointed> of(List<ItemOracle> items) {
    items.forEach(item -> keysThatApply.addAll(item.keysThatApply()));
    items.forEach(this::add);
    return findings;
  }

  private void add(ItemOracle item) {
    String no = item.item().no();
    for (CriterionOracle criterion : item.criteria()) {
      add(item, criterion, item.judged(criterion));
    }
    if (item.applies()) {
      Cause finding = item.row().finding();
      if (finding != null && !isToldByCriterion(item, finding)) {
        add(no, null, finding, null);
      }
      if (item.isNotAccepted() && item.criteria().stream().noneMatch(item::isNotAccepted)) {
        add(no, null, Cause.NOT_ACCEPTED, null);
      }
      if (dependencies.verdict(no) != item.row().verdict()) {
        dependencies.roots(no).forEach(root -> add(no, null, Cause.DEPENDENCY, root));
      }
    }
  }

  private void add(ItemOracle item, CriterionOracle criterion, Expected.Criterion judged) {
    String no = item.item().no();
    String id = criterion.id();
    if (!standsByDeclaration(item, criterion)) {
      judged.causes().forEach(cause -> add(no, id, cause, null));
    }
    if (!criterion.applies() && affirmed(criterion)) {
      add(no, id, Cause.ANOMALY, null);
    }
    addDenial(item, criterion, judged.outcome());
    if (isAllowance(judged)) {
      add(no, id, Cause.ALLOWANCE, null);
    }
    if (isLapsing(criterion, judged)) {
      add(no, id, Cause.LAPSING, null, judged.validUntil());
    }
  }

  /** What the supplier says does not apply to it: where evidence does not agree, or nobody yet. */
  private void addDenial(ItemOracle item, CriterionOracle criterion, Outcome outcome) {
    Denial denial = criterion.denial();
    String no = item.item().no();
    String id = criterion.id();
    if (denial != null && !denial.isJustified()) {
      add(no, id, Cause.UNJUSTIFIED_NOT_APPLICABLE, null);
    } else if (item.isNotAccepted(criterion)) {
      add(no, id, Cause.NOT_ACCEPTED, null);
    } else if (denial != null && !item.isDenied(criterion)) {
      add(no, id, outcome == Outcome.MET ? Cause.UNDERCLAIM : Cause.OVERCLAIM, null);
    }
  }

  /** A criterion that is denied without a reason is named itself, not its item. */
  private static boolean isToldByCriterion(ItemOracle item, Cause finding) {
    return finding == Cause.UNJUSTIFIED_NOT_APPLICABLE
        && item.criteria().stream().anyMatch(ItemOracle::isDeniedWithoutReason);
  }

  /** Nothing is asked for where the item stands as achieved, or as not applicable, without it. */
  private static boolean standsByDeclaration(ItemOracle item, CriterionOracle criterion) {
    return (item.declared() == DeclaredStatus.ACHIEVED && !item.hasEvidence(criterion))
        || (item.applies() && item.row().verdict() == Verdict.NOT_APPLICABLE)
        || ItemOracle.isDeniedWithoutReason(criterion);
  }

  /**
   * Evidence that says that a thing exists, not only that it is not established; what serves a
   * criterion that applies is no evidence of the thing that is denied.
   */
  private boolean affirmed(CriterionOracle criterion) {
    for (RowOracle row : criterion.rows()) {
      if (keysThatApply.contains(row.row().evidence())) {
        continue;
      }
      for (Evidence entry : known.entries(row.row().evidence(), known.asOf())) {
        if (!Boolean.FALSE.equals(entry.established()) || !entry.performances().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAllowance(Expected.Criterion judged) {
    return known.standard().criteria().stream()
        .anyMatch(row -> row.id().equals(judged.decidedBy()) && row.allowance());
  }

  private boolean isLapsing(CriterionOracle criterion, Expected.Criterion judged) {
    LocalDate last = judged.validUntil();
    if (judged.outcome() != Outcome.MET || last == null) {
      return false;
    }
    int usual = known.standard().settings().lapseNoticeDays();
    int notice = Math.min(usual, criterion.notice(last));
    return !last.plusDays(1).isAfter(known.asOf().plusDays(notice));
  }

  private void add(String item, @Nullable String criterion, Cause cause, @Nullable String root) {
    add(item, criterion, cause, root, null);
  }

  private void add(
      String item,
      @Nullable String criterion,
      Cause cause,
      @Nullable String root,
      @Nullable LocalDate latest) {
    Severity severity = null;
    Integer days = null;
    for (AdviceRow row : mostSpecificFirst(item, criterion, cause)) {
      severity = severity == null ? row.severity() : severity;
      days = days == null ? row.dueDays() : days;
    }
    Objects.requireNonNull(severity, cause.name());
    if (days == null) {
      days = known.standard().settings().dueDays().get(severity);
    }
    LocalDate due = known.asOf().plusDays(Objects.requireNonNull(days));
    due = latest != null && latest.isBefore(due) ? latest : due;
    findings.add(
        new Expected.Pointed(item, criterion, cause, root, severity, due, respondBy(cause)));
  }

  /** Only an answer is missing. */
  private @Nullable LocalDate respondBy(Cause cause) {
    boolean answer = cause == Cause.NO_EVIDENCE || cause == Cause.INTERVAL_UNSTATED;
    Integer days = known.standard().settings().respondDays();
    return answer ? known.asOf().plusDays(days == null ? 14 : days) : null;
  }

  private List<AdviceRow> mostSpecificFirst(String item, @Nullable String criterion, Cause cause) {
    List<AdviceRow> rows = new ArrayList<>();
    for (String target : new String[] {criterion, item, "*"}) {
      for (Cause named : new Cause[] {cause, null}) {
        if (named == null && !SHORTFALLS.contains(cause)) {
          continue;
        }
        known.standard().advice().stream()
            .filter(row -> row.target().equals(target) && row.cause() == named)
            .forEach(rows::add);
      }
    }
    return rows;
  }
}
