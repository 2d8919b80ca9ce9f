package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** No supplier of that code is registered, or none that the one who asks may see. */
public final class UnregisteredSupplier extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal; it says the same of what does not exist and of what is out of sight. */
  public UnregisteredSupplier() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text("この取引先は登録されていません。", "No such supplier is registered."))));
  }
}
