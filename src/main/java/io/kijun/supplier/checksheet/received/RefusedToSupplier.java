package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** A sheet is not taken in of which it is known whose it is. */
public abstract class RefusedToSupplier extends Refused {

  private static final long serialVersionUID = 1L;

  private final String supplier;

  RefusedToSupplier(String supplier, Issue issue) {
    super(Kind.CONFLICT, List.of(issue));
    this.supplier = supplier;
  }

  /** The supplier's code. */
  public String supplier() {
    return supplier;
  }
}
