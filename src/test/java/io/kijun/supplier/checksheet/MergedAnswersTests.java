package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people's answers differ where they mean different things, in whatever order they say it. */
class MergedAnswersTests {

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

  @Test
  void daysAreTheSameInAnyOrder() {
    LocalDate may = LocalDate.parse("2026-05-01");
    LocalDate june = LocalDate.parse("2026-06-01");
    SheetAnswers one = sheet(List.of(), told(List.of(may, june)));
    assertThat(differing(one, sheet(List.of(), told(List.of(june, may))))).isEmpty();
    assertThat(differing(one, sheet(List.of(), told(List.of(june))))).containsExactly("dates");
  }
}
