package io.kijun.supplier.checksheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a sheet, by row id. What could not be read is not in here, but told as a
 * problem by whoever read it; a row without any answer is not in here either.
 *
 * @param days 記入した日 of each of the sheets that were put together, by workbook; of a single one it
 *     is the one of {@code about}
 * @param profile 会社のこと, by {@code p:…}
 * @param items 自己診断, by {@code i:…}
 * @param evidence 根拠, by {@code q:…}
 * @param events できごと, in the order of the sheet
 */
public record SheetAnswers(
    SheetMeta meta,
    SheetAbout about,
    Map<String, Told<LocalDate>> days,
    Map<String, Told<YesNo>> profile,
    Map<String, ItemAnswer> items,
    Map<String, EvidenceAnswer> evidence,
    List<EventAnswer> events) {

  /** Copies its collections. */
  public SheetAnswers {
    days = Map.copyOf(days);
    profile = Collections.unmodifiableMap(new TreeMap<>(profile));
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    events = List.copyOf(events);
  }

  /** What was read from one sheet. */
  public SheetAnswers(
      SheetMeta meta,
      SheetAbout about,
      Map<String, Told<YesNo>> profile,
      Map<String, ItemAnswer> items,
      Map<String, EvidenceAnswer> evidence,
      List<EventAnswer> events) {
    this(meta, about, Map.of(), profile, items, evidence, events);
  }

  /**
   * What the hidden cells say of the sheet itself, as found: they can be forged.
   *
   * @param ruleset id of the ruleset; null: not found, as all of these
   * @param supplier code of the supplier
   * @param language {@code ja} or {@code en}
   * @param sheetCode the code that it went out with
   */
  public record SheetMeta(
      @Nullable String ruleset,
      @Nullable String supplier,
      @Nullable String language,
      @Nullable String sheetCode) {}

  /** はい, いいえ, わからない. */
  public enum YesNo {
    YES,
    NO,
    UNKNOWN
  }

  /** ○, △, ×, 該当なし, 前回と同じ. */
  public enum ItemMark {
    ACHIEVED,
    PARTIAL,
    NOT_ACHIEVED,
    NOT_APPLICABLE,
    SAME
  }

  /**
   * A row of 自己診断. Null: left blank.
   *
   * @param reason why it does not apply, or what is missing: the mark says which
   * @param planned by when it is planned
   * @param who who answers
   */
  public record ItemAnswer(
      @Nullable Told<ItemMark> mark,
      @Nullable Told<String> reason,
      @Nullable Told<LocalDate> planned,
      @Nullable Told<String> who) {

    /** A mark alone. */
    public static ItemAnswer of(Told<ItemMark> mark) {
      return new ItemAnswer(mark, null, null, null);
    }
  }

  /** The words of 根拠. */
  public enum PracticeWord {
    /** はい（すべて）, or はい where nothing is listed. */
    ALL,
    /** はい：X. */
    ALTERNATIVE,
    /** 例外あり（対処済み）. */
    EXCEPTION,
    /** 一部. */
    SOME,
    NO,
    UNKNOWN
  }

  /**
   * The answer to a question of 根拠.
   *
   * @param alternative index in {@link EvidenceQuestion#alternatives()} with ALTERNATIVE, else -1
   */
  public record PracticeAnswer(PracticeWord word, int alternative) {

    /** An answer that is no alternative. */
    public static PracticeAnswer of(PracticeWord word) {
      return new PracticeAnswer(word, -1);
    }
  }

  /**
   * What a cell names as missing.
   *
   * @param options those that are recognised
   * @param unknown texts in it that are no option of the question
   */
  public record MissingParts(List<AnswerOption> options, List<String> unknown) {

    /** Copies its lists. */
    public MissingParts {
      options = List.copyOf(options);
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * A row of 根拠. Null: left blank.
   *
   * @param missing one for each cell of 足りないもの that is filled in
   * @param dates one for each day in 実施日
   * @param period 間隔・保管期間
   * @param document 文書名・版・保管場所
   * @param unread the columns in which something stands that could not be read: nothing is put in
   *     its place
   */
  public record EvidenceAnswer(
      @Nullable Told<PracticeAnswer> answer,
      List<Told<MissingParts>> missing,
      List<Told<LocalDate>> dates,
      @Nullable Told<Period> period,
      @Nullable Told<String> document,
      UnreadColumns unread) {

    /** Copies its lists. */
    public EvidenceAnswer {
      missing = List.copyOf(missing);
      dates = List.copyOf(dates);
    }

    /** All that is filled in was read. */
    public EvidenceAnswer(
        @Nullable Told<PracticeAnswer> answer,
        List<Told<MissingParts>> missing,
        List<Told<LocalDate>> dates,
        @Nullable Told<Period> period,
        @Nullable Told<String> document) {
      this(answer, missing, dates, period, document, UnreadColumns.NONE);
    }

    /** Whether days are written, of whatever kind. */
    boolean writesDays() {
      return !dates.isEmpty() || unread.has(CheckSheetColumn.GROUNDS_DATES);
    }

    /** Whether nothing is written at all. */
    boolean isBlank() {
      return unread.columns().isEmpty() && cells().isEmpty();
    }

    /** All cells that are filled in, from left to right. */
    public List<Told<?>> cells() {
      List<Told<?>> cells = new ArrayList<>();
      if (answer != null) {
        cells.add(answer);
      }
      cells.addAll(cellsBesideAnswer());
      return cells;
    }

    /** Those beside the answer. */
    public List<Told<?>> cellsBesideAnswer() {
      List<Told<?>> cells = new ArrayList<>(missing);
      cells.addAll(dates);
      if (period != null) {
        cells.add(period);
      }
      if (document != null) {
        cells.add(document);
      }
      return cells;
    }

    /** Whether something is named as missing that is known. */
    boolean namesMissing() {
      return missing.stream().anyMatch(cell -> !cell.value().options().isEmpty());
    }
  }

  /** あった, なかった. */
  public enum EventWord {
    HAPPENED,
    NOT
  }

  /**
   * A row of できごと. Null: left blank.
   *
   * @param id row id
   * @param type code of the event type: of the row, or as a free row names it
   * @param typeAt the cell of the kind in a free row; null: the row's own
   */
  public record EventAnswer(
      String id,
      @Nullable String type,
      @Nullable Told<String> typeAt,
      @Nullable Told<EventWord> answer,
      List<Told<LocalDate>> dates,
      @Nullable Told<String> note) {

    /** Copies its list. */
    public EventAnswer {
      dates = List.copyOf(dates);
    }
  }
}
