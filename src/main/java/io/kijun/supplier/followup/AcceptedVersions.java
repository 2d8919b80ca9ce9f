package io.kijun.supplier.followup;

import io.kijun.supplier.Acceptance;
import java.util.List;

/** What versions of suppliers' facts say is accepted as not applicable. */
public interface AcceptedVersions {

  /**
   * A version.
   *
   * @param accepted empty: nothing is
   */
  record AcceptedIn(int version, List<Acceptance> accepted) {}

  /** The versions of a supplier after one, in order; 0: all. */
  List<AcceptedIn> after(String supplier, int version);
}
