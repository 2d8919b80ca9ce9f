package io.kijun.supplier.checksheet.in;

import io.kijun.core.evidence.Facts;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetFacts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes in check sheets that come back: reads them, and makes facts of the answers. */
public final class CheckSheetIntake {

  /** In the place of a code where nobody knows whose sheet it is. */
  private static final String NOBODY = "-";

  private final Questionnaire asked;
  private final CheckSheetReader reader;

  /**
   * Takes in sheets of one ruleset.
   *
   * @param ruleset its id
   * @param form what its empty sheets say; asked for with each sheet
   */
  public CheckSheetIntake(Questionnaire asked, String ruleset, Supplier<FormTexts> form) {
    this.asked = asked;
    this.reader = new CheckSheetReader(asked, ruleset, form);
  }

  /** What is asked. */
  public Questionnaire asked() {
    return asked;
  }

  /** Reads sheets, without a look at what they mean. */
  public CheckSheetReader reader() {
    return reader;
  }

  /**
   * Takes in a sheet. Whether it is the supplier's own is not looked at here.
   *
   * @param previous what is known of the supplier; null: nothing
   * @param supplier the supplier's code, for the facts; null: as the sheet has it
   * @param asOf the day up to which days can have been
   */
  public TakenSheet take(
      WorkbookFile file, @Nullable Facts previous, @Nullable String supplier, LocalDate asOf) {
    LastAnswers last = previous == null ? null : LastAnswers.of(previous, asked);
    SheetReading reading = reader.read(file, last);
    String code =
        Objects.requireNonNullElse(
            supplier == null ? reading.answers().meta().supplier() : supplier, NOBODY);
    SheetFacts facts = AnswersToFacts.of(asked, reading.answers(), previous, code, asOf);
    return new TakenSheet(reading, facts);
  }
}
