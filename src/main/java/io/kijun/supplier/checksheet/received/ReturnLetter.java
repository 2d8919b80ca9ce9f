package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.List;

/** What is written to a supplier whose sheet goes back; whoever sends it may write otherwise. */
public final class ReturnLetter {

  /** So long a comment may be that a sheet goes back with. */
  public static final int LONGEST = 2000;

  private static final int ROOM_FOR_LAST_LINE = 100;

  private ReturnLetter() {}

  /**
   * A letter that asks to mend all errors; those for which there is no room are in the file.
   *
   * @param name the supplier's
   */
  public static String draft(SheetView view, String name, SheetLanguage language) {
    List<SheetProblem> errors =
        view.problems().stream()
            .filter(one -> one.severity() == Issue.Level.ERROR && one.of() == null)
            .toList();
    StringBuilder letter =
        new StringBuilder(language.of(new Text(name + " 御中", "To " + name))).append("\n\n");
    letter.append(language.of(asked(errors.size()))).append('\n');
    int told = 0;
    for (SheetProblem one : errors) {
      String line = line(one, language);
      if (letter.length() + line.length() > LONGEST - ROOM_FOR_LAST_LINE) {
        break;
      }
      letter.append('\n').append(line);
      told++;
    }
    int rest = errors.size() - told;
    if (rest > 0) {
      letter
          .append('\n')
          .append(
              language.of(
                  new Text(
                      "・ほか%dか所は添付のファイルにあります。".formatted(rest),
                      "- %d more are in the file.".formatted(rest))));
    }
    return letter.toString();
  }

  private static Text asked(int errors) {
    return errors == 0
        ? new Text(
            "チェックシートをご提出いただき、ありがとうございます。\n確認していただきたいことを添付のファイルのセルに書き込みました。ご確認のうえ、再提出をお願いいたします。",
            "Thank you for your check sheet.\n"
                + "What we ask you to look at is written at its cell in the file. Please send the"
                + " sheet again.")
        : new Text(
            "チェックシートをご提出いただき、ありがとうございます。\n次の%dか所をご確認のうえ、再提出をお願いいたします。添付のファイルの該当するセルにも書き込んであります。"
                .formatted(errors),
            ("Thank you for your check sheet.\n"
                    + "Please mend the following (%d), which are also marked in the file, and send"
                    + " the sheet again.")
                .formatted(errors));
  }

  private static String line(SheetProblem one, SheetLanguage language) {
    String place = one.cell() == null ? one.sheet() : one.sheet() + " " + one.cell();
    String found = one.found() == null ? "" : language.of(found(one.found()));
    String where = (place + found).strip();
    String what = language.of(one.message());
    return language.of(
        where.isEmpty()
            ? new Text("・" + what, "- " + what)
            : new Text("・" + where + "：" + what, "- " + where + ": " + what));
  }

  private static Text found(String found) {
    return new Text("「" + found + "」", " “" + found + "”");
  }
}
