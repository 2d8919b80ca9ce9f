package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 許容: met by way of an allowance, and shown as such. */
public final class AllowanceColumn extends Column {

  private static final Text MARK = new Text("許容", "allowance");

  AllowanceColumn() {
    super("allowance", "許容", "Allowance", ColumnType.METADATA);
  }

  @Override
  public @Nullable Object value(CriterionRow row) {
    return row.allowance() ? true : null;
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.withAllowance(value != null && (Boolean) value);
  }

  @Override
  public Object read(CellInput cell, Lexicon lexicon) {
    return cell.marked(MARK.ja(), MARK.en());
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(CellOffer.of(List.of(MARK.ja())));
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return after != null;
  }

  @Override
  public boolean asksNoMore(CriterionRow easier, CriterionRow row) {
    return !easier.allowance() || row.allowance();
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    Text change = row.allowance() ? RowVariation.dropped(MARK.ja()) : RowVariation.added(MARK.ja());
    return List.of(new RowVariation(change, with(row, !row.allowance())));
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return row.allowance() ? Set.of(Cause.ALLOWANCE) : Set.of();
  }

  @Override
  public Type viewType() {
    return boolean.class;
  }

  @Override
  public Object view(CriterionRow row) {
    return row.allowance();
  }
}
