package io.kijun.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A column that is in no list yet says by itself all that there is to say of its cells. */
class NewColumnTests {

  private static final LocalDate DAY = LocalDate.parse("2026-04-01");
  private static final Standard SMALL = SmallStandard.standard("1.0");
  private static final Lexicon LEXICON = new Lexicon(SMALL.vocabulary());
  private static final StatedOnColumn COLUMN = new StatedOnColumn();
  private static final CriterionRow BLANK =
      Columns.blank(new RowPlace("01-small.xlsx", "基準", 10), Map.of())
          .withId("001-1")
          .withNo("1")
          .withEvidence("policy");
  private static final CriterionRow FILLED = COLUMN.with(BLANK, true);

  /** A cell with a text, and what was said to be unknown in it. */
  private record Cell(String text, List<String> unknown) implements CellInput {

    @Override
    public String required() {
      return text;
    }

    @Override
    public void refuse(IssueCode code, String ja, String en, @Nullable String found) {
      throw new AssertionError(code.toString());
    }

    @Override
    public void unknown(String word, Collection<String> allowed) {
      unknown.add(word + " not in " + allowed);
    }
  }

  private static Constraint constraint() {
    return Objects.requireNonNull(COLUMN.constraint(FILLED, Demand.of(FILLED, LEXICON), LEXICON));
  }

  private static SupplierFile file(EvidenceBuilder entry) {
    Facts facts = new Facts("S-1", null, Map.of(), List.of(entry.build()), List.of(), List.of());
    return new SupplierFile(facts, DAY, LEXICON, SMALL.settings());
  }

  @Test
  void itReadsItsCell() {
    List<String> unknown = new ArrayList<>();

    assertThat(COLUMN.read(new Cell(" 要", unknown), LEXICON)).isEqualTo(true);
    assertThat(COLUMN.read(new Cell("", unknown), LEXICON)).isNull();
    assertThat(COLUMN.read(new Cell("不要", unknown), LEXICON)).isNull();
    assertThat(unknown).containsExactly("不要 not in [要]");
  }

  @Test
  void aRowHoldsItsValueWithoutAFieldForIt() {
    assertThat(FILLED.values()).containsEntry("stated", true);
    assertThat(COLUMN.with(FILLED, null)).isEqualTo(BLANK);
  }

  @Test
  void itTestsAFileAndExplainsItself() {
    EvidenceBuilder silent = new EvidenceBuilder("policy");
    EvidenceBuilder compliant = new EvidenceBuilder("policy");
    COLUMN.meet(FILLED, compliant, DAY);

    assertThat(constraint().holds(file(compliant))).isTrue();
    assertThat(constraint().read(file(compliant)).satisfied()).isTrue();
    assertThat(constraint().holds(file(silent))).isFalse();
    assertThat(constraint().read(file(silent)).causes()).containsExactly(Cause.NOT_ESTABLISHED);
    assertThat(COLUMN.causes(FILLED)).containsExactly(Cause.NOT_ESTABLISHED);
    assertThat(COLUMN.fields(FILLED, LEXICON)).containsExactly(EvidenceField.STATED_ON);
  }

  @Test
  void itComparesAndVariesItself() {
    assertThat(COLUMN.isLoosened(FILLED, BLANK)).isTrue();
    assertThat(COLUMN.isLoosened(BLANK, FILLED)).isFalse();
    assertThat(COLUMN.asksNoMore(BLANK, FILLED)).isTrue();
    assertThat(COLUMN.asksNoMore(FILLED, BLANK)).isFalse();
    assertThat(COLUMN.variations(FILLED, LEXICON))
        .extracting(RowVariation::row)
        .containsExactly(BLANK);
    assertThat(COLUMN.view(FILLED)).isEqualTo(true);
    assertThat(COLUMN.snippet()).isEqualTo("cell(\"stated\", \"$param\")");
  }

  @Test
  void whatIsNotRegisteredIsNotFound() {
    assertThatThrownBy(() -> Columns.of("stated")).hasMessage("there is no column stated");
  }
}
