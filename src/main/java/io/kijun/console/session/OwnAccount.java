package io.kijun.console.session;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sees of the own account.
 *
 * @param mustChange whether somebody else set the password, and it has to be changed first
 * @param groups the groups of suppliers that one is limited to; empty: to none
 * @param deputyFor in whose place one may approve today
 * @param identity what one is called where one signs in beside the password; null: nowhere
 * @param issuers where one may tie oneself
 * @param problems of what was to be done
 * @param notice what was done; null: nothing
 */
public record OwnAccount(
    String name,
    String roles,
    boolean mustChange,
    List<String> groups,
    List<String> deputyFor,
    @Nullable String identity,
    List<IssuerLink> issuers,
    List<ProblemItem> problems,
    @Nullable String notice) {

  /** Copies its lists. */
  public OwnAccount {
    groups = List.copyOf(groups);
    deputyFor = List.copyOf(deputyFor);
    issuers = List.copyOf(issuers);
    problems = List.copyOf(problems);
  }
}
