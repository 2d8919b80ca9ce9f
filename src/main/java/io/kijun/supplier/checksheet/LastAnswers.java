package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
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
   * @param missing what of it was missing, with SOME mostly
   * @param dates the days of performance, ascending
   */
  public record LastPractice(
      PracticeAnswer answer,
      List<AnswerOption> missing,
      List<LocalDate> dates,
      @Nullable Period period,
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
    Map<String, YesNo> profile = new LinkedHashMap<>();
    for (ProfileQuestion question : asked.profile()) {
      Boolean known = facts.profile().get(question.fact().code());
      if (known != null) {
        profile.put(question.id(), known ? YesNo.YES : YesNo.NO);
      }
    }
    Map<String, LastMark> items = new LinkedHashMap<>();
    for (Declaration one : facts.declarations()) {
      String id = "i:" + one.item();
      if (one.item() != null && asked.itemQuestion(id).isPresent()) {
        items.put(id, new LastMark(mark(one.status()), one.reason()));
      }
    }
    return new LastAnswers(profile, items, LastPractices.of(facts, asked));
  }

  private static ItemMark mark(Verdict status) {
    return switch (status) {
      case ACHIEVED -> ItemMark.ACHIEVED;
      case PARTIAL -> ItemMark.PARTIAL;
      case NOT_ACHIEVED -> ItemMark.NOT_ACHIEVED;
      case NOT_APPLICABLE -> ItemMark.NOT_APPLICABLE;
    };
  }
}
