package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Facts;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a supplier as answers of a sheet: the columns 前回.
 *
 * @param profile by {@code p:…}
 * @param items by {@code i:…}; what is only known by its evidence is left out
 * @param evidence by {@code q:…}
 */
public record LastAnswers(
    Map<String, YesNo> profile, Map<String, LastMark> items, Map<String, LastPractice> evidence) {

  /** Copies its maps. */
  public LastAnswers {
    profile = Map.copyOf(profile);
    items = Map.copyOf(items);
    evidence = Map.copyOf(evidence);
  }

  /** Nothing is known. */
  public static final LastAnswers NONE = new LastAnswers(Map.of(), Map.of(), Map.of());

  /**
   * A mark.
   *
   * @param reason what was written with it; null: nothing
   */
  public record LastMark(ItemMark mark, @Nullable String reason) {}

  /**
   * An answer of 根拠.
   *
   * @param missing what was missing, with SOME
   * @param dates the days of performance, ascending
   */
  public record LastPractice(
      PracticeAnswer answer,
      List<AnswerOption> missing,
      List<LocalDate> dates,
      java.time.@Nullable Period period,
      @Nullable String document) {

    /** Copies its lists. */
    public LastPractice {
      missing = List.copyOf(missing);
      dates = List.copyOf(dates);
    }

    /** The last day of performance; null: none is known. */
    public @Nullable LocalDate lastDate() {
      return dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }
  }

  /** The answers that stand for what is known. */
  public static LastAnswers of(Facts facts, Questionnaire asked) {
    return NONE;
  }
}
