package io.kijun.core.criterion;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import org.jspecify.annotations.Nullable;

/** 内容: what is asked, in a sentence of one language. */
public final class StatementColumn extends Column {

  /** The language. */
  enum Side {
    JA("Ja", "内容", "Statement (Japanese)"),
    EN("En", "内容（英語）", "Statement (English)");

    private final String suffix;
    private final String ja;
    private final String en;

    Side(String suffix, String ja, String en) {
      this.suffix = suffix;
      this.ja = ja;
      this.en = en;
    }
  }

  private final Side side;

  StatementColumn(Side side) {
    super("statement" + side.suffix, side.ja, side.en, ColumnType.METADATA);
    this.side = side;
  }

  @Override
  public String snippet() {
    return switch (side) {
      case JA -> "ja(\"$param\")";
      case EN -> "en(\"$param\")";
    };
  }

  @Override
  public Object value(CriterionRow row) {
    return switch (side) {
      case JA -> row.statement().ja();
      case EN -> row.statement().en();
    };
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    String text = value == null ? "" : (String) value;
    return row.withStatement(
        switch (side) {
          case JA -> new Text(text, row.statement().en());
          case EN -> new Text(row.statement().ja(), text);
        });
  }

  @Override
  public Object read(CellInput cell, Lexicon lexicon) {
    return cell.required();
  }
}
