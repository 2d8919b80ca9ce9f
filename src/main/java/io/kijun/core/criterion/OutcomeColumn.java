package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 充足: what a row is worth when it is met; met in full where the cell is blank. */
public final class OutcomeColumn extends Column {

  private static final List<Outcome> WORDS = List.of(Outcome.MET, Outcome.PARTIAL);

  OutcomeColumn() {
    super("outcome", "充足", "Outcome", ColumnType.METADATA);
  }

  @Override
  public Object value(CriterionRow row) {
    return row.outcome();
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.withOutcome(value == null ? Outcome.MET : (Outcome) value);
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    return cell.word(WORDS);
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(CellOffer.labels(WORDS));
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return before == Outcome.PARTIAL && after == Outcome.MET;
  }

  @Override
  public boolean asksNoMore(CriterionRow easier, CriterionRow row) {
    return easier.outcome().compareTo(row.outcome()) <= 0;
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    Outcome other = row.outcome() == Outcome.MET ? Outcome.PARTIAL : Outcome.MET;
    return List.of(
        new RowVariation(
            RowVariation.become(other.label().ja(), other.label().en()), with(row, other)));
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return row.outcome() == Outcome.PARTIAL ? Set.of(Cause.ALLOWANCE) : Set.of();
  }

  @Override
  public Type viewType() {
    return Outcome.class;
  }
}
