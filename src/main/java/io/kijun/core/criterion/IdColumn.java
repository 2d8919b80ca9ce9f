package io.kijun.core.criterion;

import com.google.re2j.Pattern;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 基準ID: the rule's name. */
public final class IdColumn extends Column {

  private static final Pattern ID =
      Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,29}-\\d{1,3}[a-z]?");

  IdColumn() {
    super("id", "基準ID", "Criterion ID", ColumnType.NAME);
  }

  @Override
  public Object value(CriterionRow row) {
    return row.id();
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.withId(value == null ? "" : (String) value);
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    String id = Spelling.id(cell.required());
    if (id.isEmpty() || ID.matcher(id).matches()) {
      return id;
    }
    cell.refuse(
        IssueCode.CRITERION_ID,
        "基準IDは「031-1」「031-1a」の形で入力してください。",
        "A criterion id looks like 031-1 or 031-1a.",
        id);
    return null;
  }

  /** A way to meet a criterion that is new makes it easier; one that is gone does not. */
  @Override
  public boolean isLoosened(@Nullable CriterionRow before, @Nullable CriterionRow after) {
    return before == null;
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    return List.of(new RowVariation(new Text("行を外す", "drop the row"), null));
  }
}
