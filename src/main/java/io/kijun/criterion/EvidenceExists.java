package io.kijun.criterion;

import io.kijun.standard.CellText;
import io.kijun.standard.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 証跡: there is evidence with this key that counts on the day. */
public record EvidenceExists(CellText cell, Text required, Demand demand) implements Constraint {

  @Override
  public Column column() {
    return Column.EVIDENCE;
  }

  @Override
  public boolean holds(SupplierFile file) {
    return file.entries(demand.key()) != null;
  }

  /** Undated evidence stops counting when it reaches the age that the settings give. */
  @Override
  public @Nullable LocalDate validUntil(SupplierFile file) {
    Entries entries = file.entries(demand.key());
    String age = file.settings().undatedAge();
    if (age == null || entries == null) {
      return null;
    }
    return entries.list().stream()
        .filter(entry -> entry.performances().isEmpty())
        .map(entry -> entry.statedOn())
        .filter(Objects::nonNull)
        .map(statedOn -> statedOn.plus(Period.parse(age)))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  @Override
  public Reading read(SupplierFile file) {
    return holds(file)
        ? new Reading(true, List.of(demand.key()), List.of(), List.of(), null, validUntil(file))
        : Reading.noEvidence();
  }
}
