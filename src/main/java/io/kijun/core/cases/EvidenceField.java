package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case may change of an entry of evidence. */
enum EvidenceField implements Labelled {
  ESTABLISHED(new Text("整備・実施", "established")),
  PERFORMANCES(new Text("実施日", "performances")),
  OCCASIONS(new Text("契機", "occasions")),
  AUDIENCE(new Text("対象者", "audience")),
  SCOPE(new Text("対象", "scope")),
  CONTENTS(new Text("含む事項", "contents")),
  RETENTION(new Text("保管期間", "retention")),
  INTERVAL(new Text("間隔", "interval")),
  STATED_ON(new Text("記入日", "statedOn"));

  private static final Set<String> NOTHING = Set.of("なし", "none");

  private final Text label;

  EvidenceField(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Reads a change of this field: {@code =} sets, {@code +} adds to and {@code -} takes away. */
  Consumer<EntryDraft> change(char operator, String value, CaseWords words) throws LineRefused {
    return switch (this) {
      case PERFORMANCES -> collection(operator, dates(value), entry -> entry.performances);
      case OCCASIONS -> words(operator, Column.OCCASIONS, value, words, e -> e.occasions);
      case AUDIENCE -> words(operator, Column.AUDIENCE, value, words, e -> e.audience);
      case SCOPE -> words(operator, Column.SCOPE, value, words, e -> e.scope);
      case CONTENTS -> words(operator, Column.CONTENTS, value, words, e -> e.contents);
      case ESTABLISHED -> single(operator, established(value), (e, v) -> e.established = v);
      case RETENTION -> single(operator, period(value), (e, v) -> e.retention = v);
      case INTERVAL -> single(operator, period(value), (e, v) -> e.interval = v);
      case STATED_ON ->
          single(
              operator, isNothing(value) ? null : CaseWords.date(value), (e, v) -> e.statedOn = v);
    };
  }

  private static boolean isNothing(String value) {
    return NOTHING.contains(Spelling.normalised(value));
  }

  private static Consumer<EntryDraft> words(
      char operator,
      Column column,
      String value,
      CaseWords words,
      Function<EntryDraft, Collection<String>> of)
      throws LineRefused {
    return collection(operator, isNothing(value) ? List.of() : words.members(column, value), of);
  }

  private static <T> Consumer<EntryDraft> collection(
      char operator, List<T> values, Function<EntryDraft, Collection<T>> of) {
    return entry -> {
      Collection<T> before = of.apply(entry);
      if (operator == '-') {
        before.removeAll(values);
      } else {
        if (operator == '=') {
          before.clear();
        }
        before.addAll(values);
      }
    };
  }

  private <T> Consumer<EntryDraft> single(
      char operator, @Nullable T value, BiConsumer<EntryDraft, @Nullable T> set)
      throws LineRefused {
    if (operator != '=') {
      throw new LineRefused(
          "「" + label.ja() + "」は「=」だけで変えられます。",
          "The field " + label.en() + " can only be set with =.",
          Character.toString(operator),
          List.of("="));
    }
    return entry -> set.accept(entry, value);
  }

  private static List<LocalDate> dates(String value) throws LineRefused {
    List<LocalDate> dates = new ArrayList<>();
    if (!isNothing(value)) {
      for (String date : Spelling.members(value)) {
        dates.add(CaseWords.date(date));
      }
    }
    return dates;
  }

  private static @Nullable Boolean established(String value) throws LineRefused {
    return switch (Spelling.normalised(value)) {
      case "済", "true" -> true;
      case "未", "false" -> false;
      case "なし", "none" -> null;
      default -> throw CaseWords.unknown(value, List.of("済", "未", "なし"));
    };
  }

  private static @Nullable Period period(String value) throws LineRefused {
    if (isNothing(value)) {
      return null;
    }
    String stated = RetentionGrammar.parse(value).orElse(RetentionGrammar.OWN);
    if (stated.equals(RetentionGrammar.OWN)) {
      throw CaseWords.unknown(value, List.of("5か月", "1年", "183日", "なし"));
    }
    return Period.parse(stated);
  }
}
