package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.PackageMutants;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a package is put together: its cells are read as they are, or it is refused in words. */
class PackageFuzzTests {

  private static final long SEED = 20261129;

  /** More in the profile {@code endurance}. */
  private static final int TIMES = Integer.getInteger("kijun.fuzz.packages", 600);

  @TempDir private Path folder = Path.of("");
  private int read;
  private int refused;

  @Test
  void everyMutantIsReadAlikeOrRefused() throws IOException, PackageRefused {
    Sample sample = Sample.in(folder);
    Map<String, SheetCells> cells = Sample.read(sample.content()).sheets();
    PackageMutants mutants = new PackageMutants(sample.parts(), new Random(SEED));
    for (int i = 0; i < TIMES; i++) {
      check(i, mutants.next(), cells);
    }
    assertThat(read).isGreaterThan(TIMES / 10);
    assertThat(refused).isGreaterThan(TIMES / 4);
  }

  private void check(int number, byte[] mutant, Map<String, SheetCells> cells) {
    String which = "mutant " + number;
    List<Rejection> reasons = Sample.refused(mutant);
    reasons.forEach(one -> isSaid(which, one));
    try {
      Map<String, SheetCells> found = Sample.read(mutant).sheets();
      cells.forEach((name, sheet) -> isSameOrTold(which, sheet, found.get(name)));
      read++;
    } catch (PackageRefused e) {
      e.rejections().forEach(one -> isSaid(which, one));
      refused++;
    }
  }

  private static void isSameOrTold(String which, SheetCells sheet, @Nullable SheetCells found) {
    assertThat(found).as(which).isNotNull();
    if (found != null && !found.isLost()) {
      sheet
          .rows()
          .forEach(
              (row, cells) ->
                  cells.forEach(
                      (column, cell) ->
                          assertThat(List.of(cell.flaw(), cell.text()))
                              .as(which)
                              .satisfiesAnyOf(
                                  same ->
                                      assertThat(found.at(column, row).text())
                                          .isEqualTo(cell.text()),
                                  told ->
                                      assertThat(found.at(column, row).flaw())
                                          .isNotEqualTo(Flaw.NONE))));
    }
  }

  private static void isSaid(String which, Rejection one) {
    assertThat(one.issue(Sample.NAME).code()).as(which).isNotNull();
    assertThat(one.message().ja()).as(which).isNotBlank();
    assertThat(one.message().en()).as(which).isNotBlank();
    assertThat(one.place(Sample.NAME).toString())
        .as(which)
        .startsWith(Sample.NAME)
        .doesNotContain("\n");
  }
}
