package io.kijun.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every column, whatever it means. */
class ColumnsTests {

  private static final LocalDate DAY = LocalDate.parse("2026-04-01");
  private static final Standard SMALL = SmallStandard.standard("1.0");
  private static final Lexicon LEXICON = new Lexicon(SMALL.vocabulary());

  @Test
  void eachHasACodeAndAHeadingOfItsOwn() {
    assertThat(Columns.ALL).extracting(Column::code).doesNotHaveDuplicates();
    assertThat(Columns.ALL).extracting(Column::header).doesNotHaveDuplicates();
    assertThat(Columns.ALL).extracting(Column::position).startsWith(1, 2, 3).endsWith(15);
    assertThat(Columns.ALL).allSatisfy(one -> assertThat(Columns.of(one.code())).isSameAs(one));
  }

  @Test
  void theSmallStandardFillsEveryOne() {
    for (Column column : Columns.ALL) {
      assertThat(SMALL.criteria()).as(column.code()).anyMatch(row -> column.value(row) != null);
    }
  }

  @Test
  void aFilledCellIsAConstraintThatACompliantSupplierMeets() {
    for (CriterionRow row : SMALL.criteria()) {
      EvidenceBuilder entry = new EvidenceBuilder(row.evidence());
      Columns.ALL.forEach(column -> column.meet(row, entry, DAY));
      Facts facts = new Facts("S-1", null, Map.of(), List.of(entry.build()), List.of(), List.of());
      SupplierFile file = new SupplierFile(facts, DAY, LEXICON, SMALL.settings());
      Demand demand = Demand.of(row, LEXICON);
      for (ConstraintColumn column : Columns.constraints()) {
        Constraint constraint = column.constraint(row, demand, LEXICON);
        assertThat(constraint == null).isEqualTo(column.value(row) == null);
        if (constraint != null) {
          assertThat(constraint.column()).isSameAs(column);
          assertThat(constraint.holds(file)).as(row.id() + " " + column).isTrue();
          assertThat(constraint.read(file).satisfied()).isTrue();
        }
      }
    }
  }

  @Test
  void toBlankADutyAsksLessAndIsVaried() {
    for (CriterionRow row : SMALL.criteria()) {
      for (ConstraintColumn column : Columns.duties()) {
        CriterionRow blank = column.with(row, null);
        assertThat(column.value(blank)).isNull();
        assertThat(column.asksNoMore(blank, row)).isTrue();
        boolean filled = column.value(row) != null;
        if (filled) {
          assertThat(column.isLoosened(row, blank)).as(row.id() + " " + column).isTrue();
          assertThat(column.asksNoMore(row, blank)).isFalse();
          assertThat(column.causes(row)).isNotEmpty();
          assertThat(column.fields(row, LEXICON)).isNotEmpty();
        }
        assertThat(column.variations(row, LEXICON).isEmpty()).isEqualTo(!filled);
      }
    }
  }
}
