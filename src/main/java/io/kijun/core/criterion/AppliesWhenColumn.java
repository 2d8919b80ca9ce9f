package io.kijun.core.criterion;

import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.ItemColumn;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 適用条件: profile facts, all of which must hold, or the row does not apply. */
public final class AppliesWhenColumn extends WordsColumn {

  AppliesWhenColumn() {
    super("appliesWhen", "適用条件", "Applies when", WordKind.PROFILE);
  }

  @Override
  public boolean isDuty() {
    return false;
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    List<String> facts = of(row);
    return facts.isEmpty() ? null : new AppliesWhen(cell(row), names(facts, lexicon), facts, null);
  }

  /** The constraint of an item's condition, which stands in 項目; null where it has none. */
  static @Nullable Constraint ofItem(Item item, Lexicon lexicon) {
    List<String> facts = item.appliesWhen();
    if (facts.isEmpty()) {
      return null;
    }
    Text names = names(facts, lexicon);
    String cell = Address.of(ItemColumn.APPLIES_WHEN.position(), item.at().row());
    return new AppliesWhen(new CellText(cell, names.ja()), names, facts, item.at());
  }

  private static Text names(List<String> facts, Lexicon lexicon) {
    return Lexicon.joined(lexicon.words(WordKind.PROFILE, facts));
  }

  /** A condition more, and the row applies to fewer. */
  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return Loosening.gains(set(before), set(after));
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    List<RowVariation> all = new ArrayList<>(super.variations(row, lexicon));
    lexicon
        .otherFact(of(row))
        .ifPresent(
            other ->
                all.add(
                    new RowVariation(
                        RowVariation.added(other), with(row, RowVariation.with(of(row), other)))));
    return all;
  }

  /** The API shows it with the criterion. */
  @Override
  public @Nullable Type viewType() {
    return null;
  }
}
