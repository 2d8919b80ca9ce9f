package io.kijun.console.session;

import io.kijun.console.page.ProblemItem;
import java.util.List;

/**
 * What one sees of the own account.
 *
 * @param mustChange whether somebody else set the password, and it has to be changed first
 * @param groups the groups of suppliers that one is limited to; empty: to none
 * @param deputyFor in whose place one may approve today
 * @param problems of the password that was to be set
 * @param changed whether it was
 */
public record OwnAccount(
    String name,
    String roles,
    boolean mustChange,
    List<String> groups,
    List<String> deputyFor,
    List<ProblemItem> problems,
    boolean changed) {

  /** Copies its lists. */
  public OwnAccount {
    groups = List.copyOf(groups);
    deputyFor = List.copyOf(deputyFor);
    problems = List.copyOf(problems);
  }
}
