package io.kijun.core.criterion;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 頻度: performed on enough days that are near enough to asOf. */
public record CadenceKept(
    CellText cell, Text required, Demand demand, Cadence cadence, CadencePolicy rolling)
    implements Constraint {

  CadenceKept(CellText cell, Text required, Demand demand, Cadence cadence) {
    this(cell, required, demand, cadence, CadencePolicy.of(cadence));
  }

  private CadencePolicy pace(SupplierFile file) {
    Integer firstMonth = file.settings().fiscalYearFirstMonth();
    return firstMonth == null ? rolling : rolling.byFiscalYears(firstMonth);
  }

  @Override
  public Column column() {
    return Columns.CADENCE;
  }

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return false;
    }
    CadencePolicy pace = pace(file);
    return demand.everyPart(entries, file.profile(), part -> pace.lack(part, file.asOf()) == null);
  }

  @Override
  public @Nullable LocalDate validUntil(SupplierFile file) {
    Entries entries = file.entries(demand);
    LocalDate until = null;
    if (entries != null && demand.isOnePart(entries)) {
      until = pace(file).validUntil(entries.all(), file.asOf());
    } else if (entries != null) {
      CadencePolicy pace = pace(file);
      for (Demand.Part part : demand.parts(entries, file.profile())) {
        until = earlier(until, pace.validUntil(part.entries(), file.asOf()));
      }
    }
    return until;
  }

  /** Of the parts that lapse first, the one that is announced first. */
  @Override
  public int mostNotice(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries != null && demand.isOnePart(entries)) {
      return pace(file).mostNotice(entries.all());
    }
    LocalDate until = validUntil(file);
    int most = 0;
    if (entries != null && until != null) {
      CadencePolicy pace = pace(file);
      for (Demand.Part part : demand.parts(entries, file.profile())) {
        if (until.equals(pace.validUntil(part.entries(), file.asOf()))) {
          most = Math.max(most, pace.mostNotice(part.entries()));
        }
      }
    }
    return most;
  }

  @Override
  public @Nullable LocalDate nextTurn(SupplierFile file) {
    Entries entries = file.entries(demand);
    LocalDate next = null;
    if (entries != null) {
      CadencePolicy pace = pace(file);
      for (Demand.Part part : demand.parts(entries, file.profile())) {
        next = earlier(next, pace.nextTurn(part.entries(), file.asOf()));
      }
    }
    return next;
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    CadencePolicy pace = pace(file);
    List<Demand.Part> parts = demand.parts(entries, file.profile());
    List<Demand.Part> failing = new ArrayList<>();
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    for (Demand.Part part : parts) {
      Cause lack = pace.lack(part.entries(), file.asOf());
      if (lack != null) {
        failing.add(part);
        causes.add(lack);
      }
    }
    if (causes.contains(Cause.NEVER_PERFORMED)) {
      causes.retainAll(Set.of(Cause.NEVER_PERFORMED));
    }
    List<Demand.Part> telling = failing.isEmpty() ? parts : failing;
    return new ConstraintResult(
        failing.isEmpty(),
        days(telling),
        List.copyOf(causes),
        GapWords.words(parts, failing),
        earliestLast(telling),
        failing.isEmpty() ? validUntil(file) : null);
  }

  private static @Nullable LocalDate earliestLast(List<Demand.Part> parts) {
    LocalDate earliest = null;
    for (Demand.Part part : parts) {
      LocalDate last = part.entries().last();
      if (last == null) {
        return null;
      }
      earliest = earlier(earliest, last);
    }
    return earliest;
  }

  /** The last few days that were found, newest last: enough to see why. */
  private List<String> days(List<Demand.Part> parts) {
    return parts.stream()
        .flatMap(part -> newest(part.entries().days()).stream())
        .distinct()
        .sorted()
        .map(LocalDate::toString)
        .toList();
  }

  private List<LocalDate> newest(List<LocalDate> days) {
    return days.subList(Math.max(0, days.size() - Math.max(cadence.times(), 1)), days.size());
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
