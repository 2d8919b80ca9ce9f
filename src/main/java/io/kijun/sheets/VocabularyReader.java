package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.WordColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads 語彙: the words of every kind, each with its code. */
final class VocabularyReader {

  private static final int MOST_DAYS = 3660;

  private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9]{0,79}");
  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){0,7}");

  private final Issues problems;
  private final Map<WordKind, List<RowCells>> rows = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Map<String, String>> spelt = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Set<String>> labels = new EnumMap<>(WordKind.class);

  private final Map<Spelt, CellPlace> places = new HashMap<>();

  /** A spelling of a word, folded. */
  private record Spelt(WordKind kind, String word) {}

  private VocabularyReader(Issues problems) {
    this.problems = problems;
    for (WordKind kind : WordKind.values()) {
      rows.put(kind, new ArrayList<>());
      spelt.put(kind, new HashMap<>());
      labels.put(kind, new LinkedHashSet<>());
    }
  }

  static VocabularyReader of(BookCells book, Issues problems) {
    VocabularyReader reader = new VocabularyReader(problems);
    for (RowCells row : Table.rows(book, Layout.VOCABULARY, problems)) {
      WordKind kind =
          row.required(WordColumn.KIND).isEmpty()
              ? null
              : row.word(WordColumn.KIND, List.of(WordKind.values()));
      if (kind != null) {
        reader.index(kind, row);
      }
    }
    return reader;
  }

  /** Words are found by code and by both names; each may stand only once in its kind. */
  private void index(WordKind kind, RowCells row) {
    String code = row.name(WordColumn.CODE);
    Pattern allowed = kind == WordKind.EVIDENCE ? KEY : WORD;
    if (!code.isEmpty() && !allowed.matcher(code).matches()) {
      problems.error(
          row.where(WordColumn.CODE),
          IssueCode.CODE,
          "コードは英小文字で始まる英数字（証跡はピリオド区切り）で入力してください。",
          "A code is letters and digits, beginning with a small letter (evidence keys: dotted).",
          code);
      return;
    }
    if (code.isEmpty()) {
      return;
    }
    rows(kind).add(row);
    LaterColumns.tellUnused(kind, row);
    claim(kind, row, WordColumn.CODE, code, code);
    if (kind != WordKind.EVIDENCE) {
      claim(kind, row, WordColumn.JA, row.text(WordColumn.JA), code);
      claim(kind, row, WordColumn.EN, row.text(WordColumn.EN), code);
      labels(kind).add(row.text(WordColumn.JA));
    } else {
      labels(kind).add(code);
    }
  }

  private void claim(WordKind kind, RowCells row, WordColumn column, String word, String code) {
    if (word.isEmpty()) {
      return;
    }
    String spelling = Spelling.normalised(word);
    places.putIfAbsent(new Spelt(kind, spelling), row.where(column));
    String other = spelt(kind).putIfAbsent(spelling, code);
    if (other != null && (column == WordColumn.CODE || !other.equals(code))) {
      problems.error(
          row.where(column),
          IssueCode.DUPLICATE_WORD,
          "同じ種類の中で「" + places.get(new Spelt(kind, spelling)) + "」と重複しています。",
          "The word stands in its kind already, at " + places.get(new Spelt(kind, spelling)) + ".",
          word);
    }
    if (column != WordColumn.CODE && Spelling.members(word).size() != 1) {
      problems.error(
          row.where(column),
          IssueCode.SEPARATOR_IN_WORD,
          "語に区切り文字（、,改行）は使えません。",
          "A word may not contain a list separator.",
          word);
    }
  }

  private static String code(RowCells row) {
    return Spelling.id(row.text(WordColumn.CODE));
  }

  private List<RowCells> rows(WordKind kind) {
    return rows.getOrDefault(kind, List.of());
  }

  private Map<String, String> spelt(WordKind kind) {
    return spelt.getOrDefault(kind, new HashMap<>());
  }

  private Set<String> labels(WordKind kind) {
    return labels.getOrDefault(kind, new HashSet<>());
  }

  /** Where each word stands. */
  WordPlaces places() {
    Map<WordKind, Map<String, RowPlace>> places = new EnumMap<>(WordKind.class);
    rows.forEach(
        (kind, words) ->
            words.forEach(
                row ->
                    places
                        .computeIfAbsent(kind, any -> new HashMap<>())
                        .putIfAbsent(code(row), row.place())));
    return new WordPlaces(places);
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        rows(WordKind.EVIDENCE).stream()
            .map(
                row ->
                    new EvidenceKey(
                        code(row),
                        row.texts(WordColumn.JA, WordColumn.EN),
                        LaterColumns.hint(row),
                        exceptionTo(row)))
            .toList(),
        words(WordKind.AUDIENCE),
        words(WordKind.SCOPE),
        words(WordKind.CONTENTS),
        rows(WordKind.OCCASION).stream().map(this::occasion).toList(),
        rows(WordKind.PROFILE).stream()
            .map(
                row ->
                    new ProfileFact(
                        code(row),
                        row.texts(WordColumn.JA, WordColumn.EN),
                        list(row, WordColumn.IMPLIES, WordKind.PROFILE),
                        LaterColumns.question(row),
                        LaterColumns.examples(row)))
            .toList(),
        words(WordKind.EVENT));
  }

  private List<Word> words(WordKind kind) {
    return rows(kind).stream()
        .map(
            row ->
                new Word(
                    code(row),
                    row.texts(WordColumn.JA, WordColumn.EN),
                    list(row, WordColumn.APPLIES_WHEN, WordKind.PROFILE),
                    kind == WordKind.EVENT ? LaterColumns.world(row) : null,
                    kind == WordKind.EVENT ? LaterColumns.hint(row) : null))
        .toList();
  }

  private Occasion occasion(RowCells row) {
    Text label = row.texts(WordColumn.JA, WordColumn.EN);
    Timing timing = row.requiredWord(WordColumn.TIMING, List.of(Timing.values()));
    return new Occasion(
        code(row),
        label,
        list(row, WordColumn.APPLIES_WHEN, WordKind.PROFILE),
        timing,
        LaterColumns.leadDays(row, timing, row.whole(WordColumn.LEAD_DAYS, MOST_DAYS)),
        row.whole(WordColumn.GRACE_DAYS, MOST_DAYS),
        list(row, WordColumn.EVENT_TYPES, WordKind.EVENT),
        list(row, WordColumn.EVENT_EVIDENCE, WordKind.EVIDENCE),
        LaterColumns.each(row));
  }

  private @Nullable String exceptionTo(RowCells row) {
    List<String> main = list(row, WordColumn.EXCEPTION_TO, WordKind.EVIDENCE);
    if (main.size() > 1) {
      problems.error(
          row.where(WordColumn.EXCEPTION_TO),
          IssueCode.ONE_EVIDENCE_KEY,
          "例外の元の証跡は1つだけ入力してください。",
          "A key is an exception to exactly one other.",
          String.join(", ", main));
    }
    return main.isEmpty() ? null : main.get(0);
  }

  private List<String> list(RowCells row, WordColumn column, WordKind kind) {
    return row.words(
        column,
        word -> Optional.ofNullable(spelt(kind).get(Spelling.normalised(word))),
        labels(kind));
  }
}
