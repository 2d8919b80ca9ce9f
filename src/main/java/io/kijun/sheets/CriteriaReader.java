package io.kijun.sheets;

import io.kijun.core.criterion.CadenceGrammar;
import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads 基準: one row a criterion or an alternative of it. */
final class CriteriaReader {

  private static final Pattern ID =
      Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,29}-\\d{1,3}[a-z]?");

  private final Lexicon lexicon;
  private final Map<Column, List<String>> allowed;
  private final Issues problems;

  CriteriaReader(Vocabulary vocabulary, Issues problems) {
    this.lexicon = new Lexicon(vocabulary);
    this.problems = problems;
    this.allowed =
        Map.of(
            Column.APPLIES_WHEN,
            vocabulary.profile().stream().map(fact -> fact.label().ja()).toList(),
            Column.EVIDENCE,
            vocabulary.evidence().stream().map(key -> key.key()).toList(),
            Column.OCCASIONS,
            vocabulary.occasions().stream().map(occasion -> occasion.label().ja()).toList(),
            Column.AUDIENCE,
            names(vocabulary.audiences()),
            Column.SCOPE,
            names(vocabulary.scopes()),
            Column.CONTENTS,
            names(vocabulary.contents()));
  }

  private static List<String> names(List<Word> words) {
    return words.stream().map(word -> word.label().ja()).toList();
  }

  /** The rows that can be read; every problem of the others is reported. */
  List<CriterionRow> read(BookCells book) {
    List<CriterionRow> rows = new ArrayList<>();
    for (RowCells row : Table.rows(book, Layout.CRITERIA, problems)) {
      CriterionRow read = row(row);
      if (read != null) {
        rows.add(read);
      }
    }
    return rows;
  }

  private @Nullable CriterionRow row(RowCells row) {
    String id = row.required(at(Column.ID));
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.error(
          row.where(at(Column.ID)),
          IssueCode.CRITERION_ID,
          "基準IDは「031-1」「031-1a」の形で入力してください。",
          "A criterion id looks like 031-1 or 031-1a.",
          id);
      id = "";
    }
    List<String> evidence = words(row, Column.EVIDENCE);
    if (row.required(at(Column.EVIDENCE)).isEmpty() || !exactlyOne(row, evidence)) {
      evidence = List.of();
    }
    CriterionRow read =
        new CriterionRow(
            id,
            row.required(at(Column.NO)),
            row.texts(at(Column.STATEMENT_JA), at(Column.STATEMENT_EN)),
            words(row, Column.APPLIES_WHEN),
            evidence.isEmpty() ? "" : evidence.get(0),
            row.marked(at(Column.ESTABLISHED), "済", "established"),
            cadence(row),
            words(row, Column.OCCASIONS),
            words(row, Column.AUDIENCE),
            words(row, Column.SCOPE),
            words(row, Column.CONTENTS),
            retention(row),
            outcome(row),
            row.marked(at(Column.ALLOWANCE), "許容", "allowance"),
            row.place(),
            cells(row));
    return id.isEmpty() || evidence.isEmpty() ? null : read;
  }

  private boolean exactlyOne(RowCells row, List<String> evidence) {
    if (evidence.size() > 1) {
      problems.error(
          row.where(at(Column.EVIDENCE)),
          IssueCode.ONE_EVIDENCE_KEY,
          "証跡は1行に1つだけ入力してください。",
          "A row has exactly one evidence key.",
          String.join(", ", evidence));
    }
    return evidence.size() == 1;
  }

  private static int at(Column column) {
    return column.position();
  }

  private List<String> words(RowCells row, Column column) {
    return row.words(
        at(column), word -> lexicon.code(column, word), allowed.getOrDefault(column, List.of()));
  }

  private static @Nullable Cadence cadence(RowCells row) {
    String text = row.text(at(Column.CADENCE));
    if (text.isEmpty()) {
      return null;
    }
    Cadence cadence = CadenceGrammar.parse(text).orElse(null);
    if (cadence == null) {
      row.unknown(at(Column.CADENCE), text, CadenceGrammar.ALLOWED);
    }
    return cadence;
  }

  private static @Nullable String retention(RowCells row) {
    String text = row.text(at(Column.RETENTION));
    if (text.isEmpty()) {
      return null;
    }
    String retention = RetentionGrammar.parse(text).orElse(null);
    if (retention == null) {
      row.unknown(at(Column.RETENTION), text, RetentionGrammar.ALLOWED);
    }
    return retention;
  }

  private static Outcome outcome(RowCells row) {
    Outcome outcome = row.word(at(Column.OUTCOME), List.of(Outcome.MET, Outcome.PARTIAL));
    return outcome == null ? Outcome.MET : outcome;
  }

  private static Map<String, CellText> cells(RowCells row) {
    Map<String, CellText> cells = new TreeMap<>();
    for (Column column : Column.values()) {
      CellText cell = row.cell(at(column));
      if (cell != null) {
        cells.put(column.code(), cell);
      }
    }
    return cells;
  }
}
