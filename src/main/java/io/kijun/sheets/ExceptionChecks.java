package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.WordColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks the evidence keys that are exceptions to others (例外の元): whoever asks puts both as one
 * question, so an exception serves allowances only and is one to a practice that is none itself.
 */
final class ExceptionChecks {

  private final List<EvidenceKey> keys;
  private final WordPlaces places;
  private final List<CriterionRow> rows;
  private final Issues problems;

  ExceptionChecks(
      List<EvidenceKey> keys, WordPlaces places, List<CriterionRow> rows, Issues problems) {
    this.keys = keys;
    this.places = places;
    this.rows = rows;
    this.problems = problems;
  }

  void run() {
    Map<String, EvidenceKey> byKey = new HashMap<>();
    keys.forEach(key -> byKey.putIfAbsent(key.key(), key));
    for (EvidenceKey key : keys) {
      String main = key.exceptionTo();
      if (main != null) {
        mainKey(key, main, byKey.get(main));
        allowancesOnly(key);
      }
    }
  }

  private void mainKey(EvidenceKey key, String main, @Nullable EvidenceKey other) {
    if (main.equals(key.key())) {
      tell(key, main, "自分自身を例外の元にすることはできません。", "A key is no exception to itself.");
    } else if (other != null && other.exceptionTo() != null) {
      tell(
          key,
          main,
          "例外の元の「%s」も「%s」の例外です。例外ではない証跡キーを入力してください。".formatted(main, other.exceptionTo()),
          "%s is an exception to %s itself; enter a key that is none."
              .formatted(main, other.exceptionTo()));
    }
  }

  private void allowancesOnly(EvidenceKey key) {
    String plain =
        rows.stream()
            .filter(row -> row.evidence().equals(key.key()) && !row.allowance())
            .map(CriterionRow::id)
            .collect(Collectors.joining(", "));
    if (!plain.isEmpty()) {
      tell(
          key,
          plain,
          "許容ではない行で使われている証跡キーは、例外にできません。例外の元を空欄にするか、行を許容にしてください。",
          "A key that rows without an allowance use is no exception; leave the cell blank, or make"
              + " the rows allowances.");
    }
  }

  private void tell(EvidenceKey key, String found, String ja, String en) {
    for (RowPlace row : places.of(WordKind.EVIDENCE, key.key())) {
      problems.error(
          row.cell(WordColumn.EXCEPTION_TO.position()), IssueCode.NO_EXCEPTION, ja, en, found);
    }
  }
}
