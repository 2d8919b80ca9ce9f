package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is a supplier of that code, or one that the one who asks may not take. */
public final class SupplierTaken extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal; it does not say which of the two. */
  SupplierTaken() {
    super(
        Kind.CONFLICT,
        List.of(Issue.of(IssueCode.SUPPLIER_TAKEN, new FieldPlace("$.code"), message())));
  }

  /** What is said of such a code. */
  public static Text message() {
    return new Text(
        "この取引先コードは登録済みか、使用できません。", "A supplier of this code is registered, or it cannot be used.");
  }
}
