package io.kijun.supplier.checksheet;

import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sheet as somebody fills it in, answer by answer; details go to the row answered last. */
final class FilledIn {

  private static final EvidenceAnswer BLANK =
      new EvidenceAnswer(null, List.of(), List.of(), null, null);

  private final Questionnaire asked;
  private final Map<String, Told<YesNo>> profile = new LinkedHashMap<>();
  private final Map<String, ItemAnswer> items = new LinkedHashMap<>();
  private final Map<String, EvidenceAnswer> evidence = new LinkedHashMap<>();
  private final List<EventAnswer> events = new ArrayList<>();
  private @Nullable Told<LocalDate> filledOn;
  private @Nullable Told<LocalDate> yearlyDay;
  private @Nullable Told<Set<String>> notTaught;
  private boolean notTaughtInDoubt;
  private String row = "";
  private int cells = 5;

  FilledIn(Questionnaire asked) {
    this.asked = asked;
  }

  private <T> Told<T> told(String sheet, T value, String found) {
    return new Told<>(value, new CellPlace("sheet.xlsx", sheet, "F" + ++cells), found);
  }

  private <T> Told<T> told(String sheet, T value) {
    return told(sheet, value, value.toString());
  }

  FilledIn filledOn(LocalDate day) {
    filledOn = told("はじめに", day);
    return this;
  }

  FilledIn yearlyDay(LocalDate day) {
    yearlyDay = told("はじめに", day);
    return this;
  }

  FilledIn notTaught(String... audience) {
    notTaught = told("はじめに", Set.of(audience));
    return this;
  }

  FilledIn profile(String fact, YesNo answer) {
    profile.put("p:" + fact, told("会社のこと", answer));
    return this;
  }

  FilledIn mark(String item, ItemMark mark) {
    items.put("i:" + item, ItemAnswer.of(told("自己診断", mark)));
    return this;
  }

  FilledIn mark(String item, ItemMark mark, String reason) {
    items.put("i:" + item, new ItemAnswer(told("自己診断", mark), told("自己診断", reason), null, null));
    return this;
  }

  FilledIn mark(String item, ItemMark mark, String reason, LocalDate planned, String who) {
    Told<LocalDate> day = told("自己診断", planned);
    items.put(
        "i:" + item,
        new ItemAnswer(told("自己診断", mark), told("自己診断", reason), day, told("自己診断", who)));
    return this;
  }

  FilledIn who(String item, String name) {
    items.computeIfPresent(
        "i:" + item,
        (id, is) -> new ItemAnswer(is.mark(), is.reason(), is.planned(), told("自己診断", name)));
    return this;
  }

  FilledIn row(String key) {
    row = "q:" + key;
    evidence.putIfAbsent(row, BLANK);
    return this;
  }

  FilledIn answer(String key, PracticeWord word) {
    return answer(key, PracticeAnswer.of(word));
  }

  FilledIn also(String key, PracticeWord word) {
    return answer(key, word);
  }

  FilledIn way(String key, int way) {
    return answer(key, new PracticeAnswer(PracticeWord.ALTERNATIVE, way));
  }

  private FilledIn answer(String key, PracticeAnswer answer) {
    return row(key)
        .change(
            is ->
                new EvidenceAnswer(
                    told("根拠", answer), is.missing(), is.dates(), is.period(), is.document()));
  }

  private FilledIn change(UnaryOperator<EvidenceAnswer> change) {
    evidence.computeIfPresent(row, (id, is) -> change.apply(is));
    return this;
  }

  FilledIn dates(LocalDate... days) {
    List<Told<LocalDate>> dates = Arrays.stream(days).map(day -> told("根拠", day)).toList();
    return change(
        is -> new EvidenceAnswer(is.answer(), is.missing(), dates, is.period(), is.document()));
  }

  FilledIn period(Period period) {
    return change(
        is ->
            new EvidenceAnswer(
                is.answer(), is.missing(), is.dates(), told("根拠", period), is.document()));
  }

  FilledIn document(String name) {
    return change(
        is ->
            new EvidenceAnswer(
                is.answer(), is.missing(), is.dates(), is.period(), told("根拠", name)));
  }

  /** Something stands in these columns of the row that could not be read; the last detail of it. */
  FilledIn unread(CheckSheetColumn... columns) {
    return change(
        is ->
            new EvidenceAnswer(
                is.answer(),
                is.missing(),
                is.dates(),
                is.period(),
                is.document(),
                new UnreadColumns(Set.of(columns))));
  }

  FilledIn notTaughtInDoubt() {
    notTaughtInDoubt = true;
    return this;
  }

  FilledIn missing(String... words) {
    EvidenceQuestion question = asked.evidenceQuestion(row).orElseThrow();
    List<AnswerOption> options = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String word : words) {
      question.option(word).ifPresentOrElse(options::add, () -> unknown.add(word));
    }
    Told<MissingParts> cell =
        told("根拠", new MissingParts(options, unknown), String.join("、", words));
    return change(
        is ->
            new EvidenceAnswer(is.answer(), List.of(cell), is.dates(), is.period(), is.document()));
  }

  FilledIn event(String type, EventWord word, LocalDate... days) {
    events.add(
        new EventAnswer(
            "v:" + type,
            type,
            null,
            told("できごと", word),
            Arrays.stream(days).map(day -> told("できごと", day)).toList(),
            null));
    return this;
  }

  SheetAnswers answers() {
    return new SheetAnswers(
        new SheetMeta(null, null, null, null),
        new SheetAbout(null, filledOn, notTaught, yearlyDay, null, notTaughtInDoubt),
        profile,
        items,
        evidence,
        events);
  }
}
