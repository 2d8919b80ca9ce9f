package io.kijun.access;

import java.util.Map;
import java.util.Set;

/**
 * What is seen, as a condition in SQL: adapters put it beside their own, so that pages of lists are
 * full and nothing has to be taken out afterwards.
 */
public final class SightCondition {

  /** Stands where there are no groups: no group has a blank name. */
  private static final Set<String> NO_GROUP = Set.of("");

  private SightCondition() {}

  /**
   * The condition, which is true or false, never unknown.
   *
   * @param column of the code of a supplier, such as {@code e.supplier}; never of a request
   */
  public static String on(String column, Sight sight) {
    return sight.limit().isEmpty()
        ? "1 = 1"
        : "exists (select 1 from supplier_group seen where seen.supplier = "
            + column
            + " and seen.name in (:seenGroups))";
  }

  /** Its parameters. */
  public static Map<String, Object> parameters(Sight sight) {
    return sight
        .limit()
        .<Map<String, Object>>map(
            groups -> Map.of("seenGroups", groups.isEmpty() ? NO_GROUP : groups))
        .orElse(Map.of());
  }
}
