package io.kijun.supplier.followup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How suppliers stood, over time. */
public interface Standings {

  /**
   * A supplier's standings, in the order in which they were recorded.
   *
   * @param last only those recorded after this one; null: all
   */
  List<FollowedStanding> after(String supplier, @Nullable UUID last);
}
