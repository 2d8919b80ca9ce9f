package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 整備・実施: the practice is in place. */
public final class EstablishedColumn extends ConstraintColumn {

  private static final Text MARK = new Text("済", "established");

  EstablishedColumn() {
    super("established", "整備・実施", "Established");
  }

  /** Whether a row asks for it. */
  public boolean of(CriterionRow row) {
    return Boolean.TRUE.equals(row.values().get(code()));
  }

  @Override
  public @Nullable Object value(CriterionRow row) {
    return of(row) ? true : null;
  }

  /** A row that does not ask for it says false. */
  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.with(code(), value != null && (Boolean) value);
  }

  @Override
  public Object read(CellInput cell, Lexicon lexicon) {
    return cell.marked(MARK.ja(), MARK.en());
  }

  @Override
  public Type valueType() {
    return Boolean.class;
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(CellOffer.of(List.of(MARK.ja())));
  }

  @Override
  public Optional<CellConflict> conflict(CriterionRow row) {
    Cadence cadence = Columns.CADENCE.of(row);
    if (!of(row) || cadence == null || !cadence.needsNoDates()) {
      return Optional.empty();
    }
    boolean shown = row.cells().containsKey(Columns.CADENCE.code());
    return Optional.of(
        new CellConflict(
            IssueCode.ESTABLISHED_TWICE,
            "頻度「常時」「利用日ごと」は整備・実施を含みます。どちらか一方にしてください。",
            "The cadence means being established already; keep one of the two.",
            shown ? cadence.per().code() : null));
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    return of(row) ? new Established(this, cell(row), MARK, demand) : null;
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return after == null;
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    return of(row)
        ? List.of(new RowVariation(RowVariation.dropped(MARK.ja()), with(row, null)))
        : List.of();
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return of(row) ? Set.of(Cause.NOT_ESTABLISHED) : Set.of();
  }

  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    return of(row) ? Set.of(EvidenceField.ESTABLISHED) : Set.of();
  }

  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    entry.established(true);
  }

  @Override
  public Type viewType() {
    return Boolean.class;
  }
}
