package io.kijun.supplier.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How suppliers stood, over time. */
public interface Standings {

  /**
   * The standings of some suppliers, of each in the order in which they were recorded; one that has
   * none is left out.
   *
   * @param last only those recorded after this one; null: all
   */
  Map<String, List<FollowedStanding>> after(Collection<String> suppliers, @Nullable UUID last);
}
