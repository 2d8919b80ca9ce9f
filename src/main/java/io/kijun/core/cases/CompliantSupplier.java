package io.kijun.core.cases;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The supplier that cases start from: everything applies, and the first regular row of each
 * criterion is met, with what was done last done on the day itself.
 */
public final class CompliantSupplier {

  /** What all evidence names as its source. */
  private static final String DOCUMENT = "規程集 / Rule book";

  private final Standard standard;

  /** The compliant supplier of a standard. */
  public CompliantSupplier(Standard standard) {
    this.standard = standard;
  }

  /** The facts as of a day: nothing is declared and nothing has happened. */
  public Facts on(LocalDate asOf) {
    Map<String, EvidenceBuilder> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    standard.criteria().stream()
        .sorted(Comparator.comparing(row -> row.allowance() || row.outcome() != Outcome.MET))
        .filter(row -> seen.add(row.criterion()))
        .sorted(Comparator.comparing(CriterionRow::at))
        .forEach(
            row ->
                fill(
                    entries.computeIfAbsent(row.evidence(), key -> new EvidenceBuilder(key)),
                    row,
                    asOf));
    Map<String, Boolean> profile = new TreeMap<>();
    standard.vocabulary().profile().forEach(fact -> profile.put(fact.code(), true));
    List<Evidence> evidence = entries.values().stream().map(EvidenceBuilder::build).toList();
    return new Facts("compliant", null, profile, evidence, List.of(), List.of());
  }

  /** A supplier that does just what one row asks, on the day itself. */
  public Facts by(CriterionRow row, LocalDate asOf) {
    EvidenceBuilder entry = new EvidenceBuilder(row.evidence());
    fill(entry, row, asOf);
    return new Facts("compliant", null, Map.of(), List.of(entry.build()), List.of(), List.of());
  }

  private static void fill(EvidenceBuilder entry, CriterionRow row, LocalDate asOf) {
    entry.statedOn(asOf).source(DOCUMENT);
    Columns.ALL.forEach(column -> column.meet(row, entry, asOf));
  }
}
