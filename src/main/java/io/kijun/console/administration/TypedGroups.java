package io.kijun.console.administration;

import io.kijun.access.GroupName;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** Names of groups as they stand in one field. */
final class TypedGroups {

  private static final String BETWEEN = GroupName.SEPARATORS + "，\r";

  private TypedGroups() {}

  /**
   * The names that a text lists.
   *
   * @throws io.kijun.core.issue.ValueRefused if no group may have one of them
   */
  static Set<String> read(String typed) {
    Set<String> groups = new TreeSet<>();
    StringTokenizer parts = new StringTokenizer(typed, BETWEEN);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken().strip();
      if (!part.isEmpty()) {
        groups.add(new GroupName(part).value());
      }
    }
    return groups;
  }
}
