package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.WordKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 契機: the occasions on which the practice is carried out. */
public final class OccasionsColumn extends WordsColumn {

  OccasionsColumn() {
    super("occasions", "契機", "Occasions", WordKind.OCCASION);
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    List<String> codes = of(row);
    return codes.isEmpty()
        ? null
        : new OccasionsObserved(
            cell(row),
            Lexicon.joined(lexicon.words(kind(), codes)),
            demand,
            lexicon.occasions(codes));
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return of(row).isEmpty() ? Set.of() : Set.of(Cause.OCCASION_MISSED, Cause.LAPSING);
  }

  /** The dates of other practices can be what makes an occasion. */
  @Override
  public List<String> otherEvidence(CriterionRow row, Lexicon lexicon) {
    return lexicon.occasions(of(row)).stream()
        .flatMap(occasion -> occasion.eventEvidence().stream())
        .toList();
  }

  /** Dates are compared where events make an occasion due. */
  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    Set<EvidenceField> fields = EnumSet.noneOf(EvidenceField.class);
    for (Occasion occasion : lexicon.occasions(of(row))) {
      fields.add(EvidenceField.OCCASIONS);
      if (!occasion.eventTypes().isEmpty() || !occasion.eventEvidence().isEmpty()) {
        fields.add(EvidenceField.PERFORMANCES);
      }
    }
    return fields;
  }

  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    entry.occasions().addAll(of(row));
  }
}
