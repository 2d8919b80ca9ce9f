package io.kijun.command;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import io.kijun.supplier.checksheet.in.FormTexts;
import io.kijun.supplier.checksheet.out.CheckSheets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes what takes in the check sheets of a ruleset. */
final class SheetIntakes {

  /** Remembers what it has made. */
  static final CheckSheets SHEETS = new CheckSheets();

  private SheetIntakes() {}

  /** Empty sheets are only made where there is a sheet to be held against them. */
  static CheckSheetIntake of(Ruleset ruleset) {
    return new CheckSheetIntake(
        Questionnaire.of(ruleset.standard()),
        ruleset.id().value(),
        new Supplier<>() {

          private @Nullable FormTexts made;

          @Override
          public FormTexts get() {
            FormTexts texts = made == null ? FormTexts.ofFiles(SHEETS.unanswered(ruleset)) : made;
            made = texts;
            return texts;
          }
        });
  }
}
