package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import io.kijun.fixture.SmallStandard;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people's answers differ where they mean different things, in whatever order they say it. */
class MergedAnswersTests {

  private static final Questionnaire ASKED = Questionnaire.of(SmallStandard.standard("1.0"));
  private static final AnswerOption STAFF = option("staff");
  private static final AnswerOption OFFICERS = option("officers");

  private static AnswerOption option(String word) {
    return new AnswerOption(
        EvidenceField.AUDIENCE,
        new Word(word, new Text(word, word), List.of()),
        Condition.ofFacts(List.of()));
  }

  private static MissingParts cell(AnswerOption... options) {
    return new MissingParts(List.of(options), List.of());
  }

  private static <T> List<Told<T>> told(List<T> values) {
    return values.stream()
        .map(value -> new Told<>(value, new CellPlace("a.xlsx", "根拠", "G6"), value.toString()))
        .toList();
  }

  private static SheetAnswers sheet(List<Told<MissingParts>> missing, List<Told<LocalDate>> dates) {
    return new SheetAnswers(
        new SheetMeta(null, null, null, null),
        SheetAbout.BLANK,
        Map.of(),
        Map.of(),
        Map.of("q:policy", new EvidenceAnswer(null, missing, dates, null, null)),
        List.of());
  }

  private static List<String> differing(SheetAnswers one, SheetAnswers other) {
    return MergedAnswers.of(List.of(one, other), (row, column) -> null).conflicts().stream()
        .map(Conflicting::column)
        .toList();
  }

  @Test
  void whatIsMissingIsTheSameInAnyOrderAndInAnyOfTheCells() {
    SheetAnswers inOneCell = sheet(told(List.of(cell(STAFF, OFFICERS))), List.of());
    assertThat(differing(inOneCell, sheet(told(List.of(cell(OFFICERS, STAFF))), List.of())))
        .isEmpty();
    assertThat(differing(inOneCell, sheet(told(List.of(cell(STAFF), cell(OFFICERS))), List.of())))
        .isEmpty();
    assertThat(differing(inOneCell, sheet(told(List.of(cell(STAFF))), List.of())))
        .containsExactly("missing1");
    assertThat(
            differing(
                inOneCell,
                sheet(
                    told(List.of(new MissingParts(List.of(STAFF, OFFICERS), List.of("ほか")))),
                    List.of())))
        .containsExactly("missing1");
  }

  private static <T> Told<T> in(String file, T value) {
    return new Told<>(value, new CellPlace(file, "自己診断", "J6"), value.toString());
  }

  private static SheetAnswers answered(
      String file, @Nullable String who, @Nullable LocalDate planned, @Nullable LocalDate day) {
    ItemAnswer answer =
        new ItemAnswer(
            in(file, ItemMark.PARTIAL),
            null,
            planned == null ? null : in(file, planned),
            who == null ? null : in(file, who));
    return new SheetAnswers(
        new SheetMeta(null, null, null, null),
        new SheetAbout(null, day == null ? null : in(file, day), null, null, null),
        Map.of(),
        Map.of("i:1", answer),
        Map.of(),
        List.of());
  }

  private static @Nullable String whoOf(MergedAnswers merged) {
    assertThat(merged.conflicts()).extracting(Conflicting::column).doesNotContain("who");
    Told<String> who = Objects.requireNonNull(merged.answers().items().get("i:1")).who();
    return who == null ? null : who.value();
  }

  private static MergedAnswers merged(SheetAnswers... sheets) {
    return MergedAnswers.of(List.of(sheets), (row, column) -> null);
  }

  @Test
  void whoAnswersIsNothingThatAnybodyHasToChoose() {
    SheetAnswers japanese = answered("a.xlsx", "総務", null, null);
    SheetAnswers english = answered("b.xlsx", "General affairs", null, null);
    SheetAnswers typed = answered("c.xlsx", "佐藤", null, null);
    SheetAnswers planner = answered("d.xlsx", "鈴木", LocalDate.parse("2027-01-31"), null);
    assertThat(whoOf(merged(japanese, english))).isEqualTo("総務");
    assertThat(whoOf(merged(japanese, typed))).isEqualTo("佐藤");
    assertThat(whoOf(merged(typed, japanese))).isEqualTo("佐藤");
    MergedAnswers both = merged(typed, planner);
    assertThat(whoOf(both)).as("who planned").isEqualTo("鈴木");
    assertThat(both.unused()).extracting(Unused::found).containsExactly("佐藤");
    assertThat(merged(typed, japanese).unused()).isEmpty();
  }

  @Test
  void eachAnswerIsAsOldAsTheSheetThatItStandsIn() {
    LocalDate may = LocalDate.parse("2026-05-01");
    LocalDate june = LocalDate.parse("2026-06-01");
    SheetAnswers together =
        merged(
                answered("a.xlsx", null, null, june),
                answered("b.xlsx", null, null, may),
                answered("c.xlsx", null, null, null))
            .answers();
    assertThat(Objects.requireNonNull(together.about().filledOn()).value()).isEqualTo(may);
    TakenAbout about = new TakenAbout(together, ASKED, new SheetNotes(june));
    assertThat(about.filledOn(in("a.xlsx", "はい"))).isEqualTo(june);
    assertThat(about.filledOn(in("b.xlsx", "はい"))).isEqualTo(may);
    assertThat(about.filledOn(in("c.xlsx", "はい"))).as("not told, and nobody else's").isNull();
  }

  @Test
  void evidenceOfOneIsNotStatedOnTheDayOfAnother() {
    LocalDate may = LocalDate.parse("2026-05-01");
    LocalDate june = LocalDate.parse("2026-06-01");
    SheetAnswers office = stated("a.xlsx", "policy", may);
    SheetAnswers vendor = stated("b.xlsx", "backup", june);
    SheetAnswers together = merged(office, vendor).answers();
    assertThat(AnswersToFacts.of(ASKED, together, null, "S-001", june).facts().evidence())
        .extracting(Evidence::key, Evidence::statedOn)
        .contains(tuple("policy", may), tuple("backup", june));
  }

  private static SheetAnswers stated(String file, String key, LocalDate day) {
    EvidenceAnswer answer =
        new EvidenceAnswer(
            in(file, PracticeAnswer.of(PracticeWord.ALL)), List.of(), List.of(), null, null);
    return new SheetAnswers(
        new SheetMeta(null, null, null, null),
        new SheetAbout(null, in(file, day), null, null, null),
        Map.of(),
        Map.of(),
        Map.of("q:" + key, answer),
        List.of());
  }

  @Test
  void daysAreTheSameInAnyOrder() {
    LocalDate may = LocalDate.parse("2026-05-01");
    LocalDate june = LocalDate.parse("2026-06-01");
    SheetAnswers one = sheet(List.of(), told(List.of(may, june)));
    assertThat(differing(one, sheet(List.of(), told(List.of(june, may))))).isEmpty();
    assertThat(differing(one, sheet(List.of(), told(List.of(june))))).containsExactly("dates");
  }
}
