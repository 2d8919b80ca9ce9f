package io.kijun.supplier.feedback;

import java.util.List;

/** All plans that suppliers ever made. They are added, never changed; their texts can be erased. */
public interface FindingPlans {

  /** Lets one at a time bring in plans of a supplier, until the transaction ends. */
  void lock(String supplier);

  /** Puts plans on record. */
  void add(List<RecordedPlan> plans);

  /** The latest plan of each finding of a supplier, by item, criterion, cause and root. */
  List<RecordedPlan> latest(String supplier);
}
