package io.kijun.command;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueText;
import io.kijun.core.issue.Shown;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetFacts.Unanswered;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a supplier's sheets say, and what is wrong with them, as lines of text. */
final class SheetText {

  private final SuppliersSheets sheets;
  private final Language language;

  SheetText(SuppliersSheets sheets, Language language) {
    this.sheets = sheets;
    this.language = language;
  }

  /** All of it, the problems first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    sheets.issues().forEach(issue -> lines.add(IssueText.of(issue, language::of)));
    sheets.conflicts().forEach(one -> lines.add(conflict(one)));
    sheets.unused().forEach(one -> lines.add(unused(one)));
    List<Unanswered> missing = sheets.facts().missing();
    if (!missing.isEmpty()) {
      lines.add(
          language.of("答えのない項目: ", "Not answered: ")
              + missing.stream()
                  .map(SheetText::number)
                  .distinct()
                  .collect(Collectors.joining(" ")));
    }
    lines.add(summary());
    return lines;
  }

  private static String number(Unanswered one) {
    return one.question() == null ? one.item() : one.question();
  }

  private String conflict(Conflicting conflict) {
    String values =
        conflict.cells().stream()
            .map(SheetText::value)
            .collect(Collectors.joining(language.of("、", ", ")));
    return Shown.onOneLine(
        language.of("シートにより答えが異なるので、どれも使いません: ", "Sheets differ, and none is used: ") + values);
  }

  private static String value(Told<?> cell) {
    return cell.at() + " 「" + Shown.of(cell.found()) + "」";
  }

  private String unused(Unused one) {
    return Shown.onOneLine(
        one.at()
            + language.of("  使いません  ", "  not used  ")
            + language.of(one.message())
            + "  "
            + Shown.of(one.found()));
  }

  private String summary() {
    List<Issue> issues = sheets.issues();
    long errors = issues.stream().filter(Issue::isError).count();
    return language
        .of(
            "%s  回答 %d/%d項目、エラー %d、警告 %d、食い違い %d、使わない記入 %d",
            "%s  %d of %d items answered, %d errors, %d warnings, %d conflicts, %d entries not used")
        .formatted(
            sheets.supplier(),
            sheets.facts().answered(),
            sheets.facts().toAnswer(),
            errors,
            issues.size() - errors,
            sheets.conflicts().size(),
            sheets.unused().size());
  }
}
