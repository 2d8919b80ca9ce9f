package io.kijun.supplier.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that was ever planned about findings: by reviewers, and in sheets that suppliers sent back.
 * Plans are added, never changed; names and texts in them can be erased.
 */
public interface FollowUpPlans {

  /** Puts a reviewer's plan on record. */
  void add(UUID id, String supplier, FollowUpPlan plan);

  /**
   * The plans of suppliers, by supplier, in the order in which they were recorded. What a supplier
   * planned about a trial is not among them.
   */
  Map<String, List<FollowUpPlan>> of(Collection<String> suppliers);
}
