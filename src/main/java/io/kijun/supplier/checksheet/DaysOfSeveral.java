package io.kijun.supplier.checksheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 記入した日 of several people's sheets that are put together: an answer is as old as the sheet that it
 * stands in, and nobody else's day makes it younger.
 */
record DaysOfSeveral(List<SheetAnswers> sheets) {

  private Stream<Told<LocalDate>> all() {
    return sheets.stream().map(sheet -> sheet.about().filledOn()).filter(Objects::nonNull);
  }

  /** The earliest; null: nobody says when. */
  @Nullable Told<LocalDate> first() {
    return all().min(Comparator.comparing(Told::value)).orElse(null);
  }

  /** Each, by the file that it stands in. */
  Map<String, Told<LocalDate>> byFile() {
    return all()
        .collect(
            Collectors.toMap(
                day -> day.at().workbook(),
                day -> day,
                BinaryOperator.minBy(Comparator.comparing(Told::value))));
  }

  /** Of sheets that say the same, one counts that says when. */
  int firstDated(List<Integer> some) {
    return IntStream.range(0, some.size())
        .filter(i -> sheets.get(some.get(i)).about().filledOn() != null)
        .findFirst()
        .orElse(0);
  }
}
