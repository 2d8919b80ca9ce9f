package io.kijun.record;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Nothing is known of such a supplier. */
public final class SupplierUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public SupplierUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("この取引先の記録はありません。", "Nothing is on record of this supplier."))));
  }
}
