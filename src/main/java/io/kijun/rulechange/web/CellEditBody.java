package io.kijun.rulechange.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.edit.CellEdit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a sheet as it is sent.
 *
 * @param action null: {@link Action#WRITE}
 * @param cell of WRITE, and the first of PASTE
 * @param text of WRITE and PASTE; null: blank
 * @param row of MOVE and REMOVE
 * @param after the row below which a row comes, of INSERT and MOVE
 */
public record CellEditBody(
    @Longest(100) String sheet,
    @Nullable Action action,
    @Longest(20) @Nullable String cell,
    @Longest(1_000_000) @Nullable String text,
    @Nullable Integer row,
    @Nullable Integer after) {

  /** What is done. */
  public enum Action {
    WRITE,
    PASTE,
    INSERT,
    MOVE,
    REMOVE
  }

  /** Refuses what its action does not have, or lacks. */
  public CellEditBody {
    Action done = Objects.requireNonNullElse(action, Action.WRITE);
    boolean writes = done == Action.WRITE || done == Action.PASTE;
    check("cell", cell, writes);
    check("text", text, writes && (done == Action.PASTE || text != null));
    check("row", row, done == Action.MOVE || done == Action.REMOVE);
    check("after", after, done == Action.INSERT || done == Action.MOVE);
  }

  private static void check(String field, @Nullable Object given, boolean wanted) {
    if (wanted && given == null) {
      throw new ValueRefused(
          IssueCode.MISSING,
          field,
          "",
          new Text("この操作に必要な項目がありません。", "A field that this action needs is missing."));
    }
    if (!wanted && given != null) {
      throw new ValueRefused(
          IssueCode.UNKNOWN_FIELD,
          field,
          given.toString(),
          new Text("この操作では使えない項目です。", "This action has no such field."));
    }
  }

  /** The change. */
  public CellEdit edit() {
    String written = Objects.requireNonNullElse(text, "");
    return switch (Objects.requireNonNullElse(action, Action.WRITE)) {
      case WRITE -> new CellEdit.Write(sheet, Objects.requireNonNull(cell), written);
      case PASTE -> new CellEdit.Paste(sheet, Objects.requireNonNull(cell), written);
      case INSERT -> new CellEdit.Insert(sheet, Objects.requireNonNull(after));
      case MOVE ->
          new CellEdit.Move(sheet, Objects.requireNonNull(row), Objects.requireNonNull(after));
      case REMOVE -> new CellEdit.Remove(sheet, Objects.requireNonNull(row));
    };
  }
}
