package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** It cannot be told whose a check sheet is: it names nobody, or nobody who is registered. */
public final class SheetOfNobody extends Refused {

  private static final long serialVersionUID = 1L;

  SheetOfNobody(String fileName, @Nullable String code) {
    super(
        Kind.UNPROCESSABLE,
        List.of(
            Issue.of(
                IssueCode.UNKNOWN_SUPPLIER,
                CellPlace.book(fileName),
                new Text(
                    "どの取引先のシートか分かりません。取引先を指定して送ってください。",
                    "Whose sheet this is cannot be told; send it for a supplier."),
                code == null ? null : Shown.of(Shown.onOneLine(code)))));
  }
}
