package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut.SheetsWanted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom sheets are wanted for.
 *
 * @param suppliers codes; null: not by code; neither group nor suppliers: all
 * @param lang ja or en; null: ja
 * @param due the day until which they are to come back; null: none
 */
record SheetsRequest(
    @Longest(100) @Nullable String group,
    @Longest(200) @Nullable List<String> suppliers,
    @Longest(2) @Nullable String lang,
    @Nullable LocalDate due) {

  /** A language is one of those that sheets are written in. */
  SheetsRequest {
    if (lang != null
        && Arrays.stream(SheetLanguage.values()).noneMatch(one -> one.code().equals(lang))) {
      throw new ValueRefused(
          IssueCode.UNKNOWN_WORD,
          "lang",
          lang,
          new Text("言語はjaかenにしてください。", "The language is ja or en."));
    }
  }

  private SheetLanguage language() {
    return Arrays.stream(SheetLanguage.values())
        .filter(one -> one.code().equals(lang))
        .findFirst()
        .orElse(SheetLanguage.JA);
  }

  SheetsWanted wanted() {
    return new SheetsWanted(group, suppliers, language(), due);
  }
}
