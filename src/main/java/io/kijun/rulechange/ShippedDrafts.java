package io.kijun.rulechange;

import io.kijun.core.standard.Hash;
import java.util.UUID;

/** Which drafts were started from workbooks that a version shipped with. */
public interface ShippedDrafts {

  /** A draft was started from the workbooks of that hash. */
  void add(UUID draft, Hash shipped);

  /** Whether one that was started from them is approved. */
  boolean isApproved(Hash shipped);
}
