package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Somebody else changed the supplier first; nothing was overwritten. */
public final class SupplierChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1L;

  SupplierChangedMeanwhile() {
    super(
        Kind.CHANGED_MEANWHILE,
        List.of(
            Issue.of(
                IssueCode.CHANGED_MEANWHILE,
                FieldPlace.ALL,
                new Text(
                    "ほかの人が先に直しました。最新の内容との違いを確かめてください。",
                    "Somebody else changed the supplier first. Look at what is different now."))));
  }
}
