package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a cell that can be answered ends as an answer, a problem or a remark. */
class EveryCellIsNoticedTests {

  private static Stream<CheckSheetColumn> inputs() {
    return Stream.of(CheckSheetPage.values()).flatMap(page -> InputColumns.of(page).stream());
  }

  /** The cells that answers stand in, wherever in a record they are. */
  private static void collect(@Nullable Object value, Set<CellPlace> into) {
    if (value instanceof Told<?> told) {
      into.add(told.at());
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, into));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> collect(one, into));
    } else if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        try {
          collect(part.getAccessor().invoke(record), into);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static Set<CellPlace> noticed(SheetReading read) {
    Set<CellPlace> places = new HashSet<>();
    collect(read.answers(), places);
    read.issues().stream().map(Issue::place).map(CellPlace::of).forEach(places::add);
    read.unused().stream().map(Unused::at).forEach(places::add);
    return places;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void inEachColumn(CheckSheetColumn column) {
    for (String written : List.of("○", "2026/4/1", "何か書いた", "はい", "4月1日")) {
      SheetInHands sheet = SheetInHands.of(Shipped.ruleset(), SheetLanguage.JA);
      Set<CellPlace> expected = new HashSet<>();
      for (String id : RowNumbers.of(column.page(), sheet.asked()).all().keySet()) {
        sheet.put(column, id, written);
        expected.add(
            new CellPlace("sheet.xlsx", column.page().title().ja(), sheet.cell(column, id)));
      }
      assertThat(expected).isNotEmpty();
      assertThat(noticed(sheet.read())).as(written).containsAll(expected);
    }
  }
}
