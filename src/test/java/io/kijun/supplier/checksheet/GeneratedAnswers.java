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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills in sheets at random: much as people would, and sometimes as they should not. */
final class GeneratedAnswers {

  private static final SheetMeta META = new SheetMeta(null, "S-001", "ja", null);

  private final Random random;
  private final Questionnaire asked;
  private final LocalDate asOf;
  private int row = 5;

  GeneratedAnswers(Random random, Questionnaire asked, LocalDate asOf) {
    this.random = random;
    this.asked = asked;
    this.asOf = asOf;
  }

  /** A cell of its own for each answer. */
  <T> Told<T> cell(String sheet, T value) {
    return new Told<>(value, new CellPlace("sheet.xlsx", sheet, "F" + ++row), value.toString());
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> @Nullable T maybe(double probability, T value) {
    return chance(probability) ? value : null;
  }

  private LocalDate day() {
    return asOf.plusDays(random.nextInt(700) - 670);
  }

  /** A sheet; where there are last answers, some are taken over. */
  SheetAnswers sheet(boolean again) {
    Map<String, Told<YesNo>> profile = new TreeMap<>();
    for (ProfileQuestion question : asked.profile()) {
      if (chance(0.8)) {
        profile.put(question.id(), cell("会社のこと", oneOf(List.of(YesNo.values()))));
      }
    }
    Map<String, ItemAnswer> items = new TreeMap<>();
    for (ItemQuestion question : asked.items()) {
      if (chance(0.9)) {
        items.put(question.id(), item(again));
      }
    }
    Map<String, EvidenceAnswer> evidence = new TreeMap<>();
    for (EvidenceQuestion question : asked.evidence()) {
      if (chance(0.6)) {
        evidence.put(question.id(), evidence(question));
      }
    }
    List<EventAnswer> events = new ArrayList<>();
    asked.events().stream().filter(one -> chance(0.4)).forEach(one -> events.add(event(one)));
    return new SheetAnswers(META, about(), profile, items, evidence, events);
  }

  private SheetAbout about() {
    Set<String> leftOut = new HashSet<>();
    asked.leftOutAudiences().stream()
        .filter(one -> chance(0.3))
        .forEach(one -> leftOut.addAll(one.codes()));
    return new SheetAbout(
        cell("はじめに", "佐藤"),
        maybe(0.8, cell("はじめに", asOf.minusDays(random.nextInt(10)))),
        maybe(0.5, cell("はじめに", leftOut)),
        maybe(0.6, cell("はじめに", day())),
        maybe(0.6, cell("はじめに", Period.ofMonths(3))));
  }

  private ItemAnswer item(boolean again) {
    List<ItemMark> marks = new ArrayList<>(List.of(ItemMark.values()));
    if (!again && chance(0.9)) {
      marks.remove(ItemMark.SAME);
    }
    marks.addAll(List.of(ItemMark.ACHIEVED, ItemMark.ACHIEVED, ItemMark.ACHIEVED));
    return new ItemAnswer(
        maybe(0.95, cell("自己診断", oneOf(marks))),
        maybe(0.5, cell("自己診断", oneOf(List.of("サーバーを使っていないため", "手順が未作成です", "なし")))),
        maybe(0.2, cell("自己診断", asOf.plusDays(30))),
        null);
  }

  private EvidenceAnswer evidence(EvidenceQuestion question) {
    List<PracticeAnswer> answers = new ArrayList<>(question.answers());
    answers.addAll(question.answers());
    answers.add(PracticeAnswer.of(PracticeWord.EXCEPTION));
    answers.add(PracticeAnswer.of(PracticeWord.SOME));
    Told<PracticeAnswer> answer = maybe(0.75, cell("根拠", oneOf(answers)));
    List<Told<MissingParts>> missing = new ArrayList<>();
    boolean partly = answer != null && answer.value().word() == PracticeWord.SOME;
    if (question.hasParts() && chance(partly ? 0.9 : 0.1)) {
      List<AnswerOption> options =
          question.options().stream().filter(one -> chance(0.4)).distinct().toList();
      List<String> unknown = chance(0.1) ? List.of("しらない語") : List.of();
      if (!options.isEmpty() || !unknown.isEmpty()) {
        missing.add(cell("根拠", new MissingParts(options, unknown)));
      }
    }
    List<Told<LocalDate>> dates = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && chance(0.6); i--) {
      dates.add(cell("根拠", day()));
    }
    return new EvidenceAnswer(
        answer,
        missing,
        dates,
        maybe(0.3, cell("根拠", Period.ofMonths(1 + random.nextInt(11)))),
        maybe(0.4, cell("根拠", oneOf(List.of("規程集 第3版", "総務の棚", "はい")))));
  }

  private EventAnswer event(EventQuestion question) {
    boolean free = chance(0.2);
    String code = question.type().code();
    List<Told<LocalDate>> dates =
        chance(0.7) ? List.of(cell("できごと", day()), cell("できごと", day())) : List.of();
    return new EventAnswer(
        free ? "v:+1" : question.id(),
        code,
        free ? cell("できごと", code) : null,
        maybe(0.9, cell("できごと", oneOf(List.of(EventWord.values())))),
        dates,
        maybe(0.2, cell("できごと", "メモ")));
  }
}
