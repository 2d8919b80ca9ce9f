package io.kijun.core.cases;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.WordKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case may change in a field of an entry of evidence. */
final class EvidenceChange {

  private static final Set<String> NOTHING = Set.of("なし", "none");

  private final EvidenceField field;
  private final CaseWords words;

  EvidenceChange(EvidenceField field, CaseWords words) {
    this.field = field;
    this.words = words;
  }

  /**
   * Reads a change of a field: {@code =} sets, {@code +} adds to and {@code -} takes away.
   *
   * @throws LineRefused where the field cannot be changed so
   */
  Consumer<EvidenceBuilder> read(char operator, String value) throws LineRefused {
    return switch (field) {
      case PERFORMANCES -> collection(operator, dates(value), EvidenceBuilder::performances);
      case OCCASIONS -> words(operator, WordKind.OCCASION, value, EvidenceBuilder::occasions);
      case AUDIENCE -> words(operator, WordKind.AUDIENCE, value, EvidenceBuilder::audience);
      case SCOPE -> words(operator, WordKind.SCOPE, value, EvidenceBuilder::scope);
      case CONTENTS -> words(operator, WordKind.CONTENTS, value, EvidenceBuilder::contents);
      case ESTABLISHED -> single(operator, established(value), EvidenceBuilder::established);
      case RETENTION -> single(operator, period(value), EvidenceBuilder::retention);
      case INTERVAL -> single(operator, period(value), EvidenceBuilder::interval);
      case SOURCE -> single(operator, isNothing(value) ? null : value, EvidenceBuilder::source);
      case STATED_ON ->
          single(
              operator, isNothing(value) ? null : CaseWords.date(value), EvidenceBuilder::statedOn);
    };
  }

  private static boolean isNothing(String value) {
    return NOTHING.contains(Spelling.normalised(value));
  }

  private Consumer<EvidenceBuilder> words(
      char operator, WordKind kind, String value, Function<EvidenceBuilder, Set<String>> of)
      throws LineRefused {
    return collection(operator, isNothing(value) ? List.of() : words.members(kind, value), of);
  }

  private static <T> Consumer<EvidenceBuilder> collection(
      char operator, List<T> values, Function<EvidenceBuilder, Set<T>> of) {
    return entry -> {
      Set<T> before = of.apply(entry);
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

  private <T> Consumer<EvidenceBuilder> single(
      char operator, @Nullable T value, BiConsumer<EvidenceBuilder, @Nullable T> set)
      throws LineRefused {
    if (operator != '=') {
      throw new LineRefused(
          "「" + field.label().ja() + "」は「=」だけで変えられます。",
          "The field " + field.label().en() + " can only be set with =.",
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
    Period stated = RetentionGrammar.parse(value).orElse(Retention.OWN).least();
    if (stated == null) {
      throw CaseWords.unknown(value, List.of("5か月", "1年", "183日", "なし"));
    }
    return stated;
  }
}
