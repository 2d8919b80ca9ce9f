package io.kijun.spark;

/** What came of a supplier. */
public enum SupplierState {
  /** It has a result. */
  EVALUATED,
  /** Its facts have problems. */
  REFUSED,
  /** Its facts have none, and it could not be evaluated all the same. */
  FAILED
}
