package io.kijun.rulechange;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A set of workbooks on top of a ruleset.
 *
 * @param base what names the ruleset
 * @param authors all who changed it
 * @param version counts its changes, from 1: of files, reasons, base and state
 * @param workbooks the hashes of the files, by name
 */
public record Draft(
    UUID id,
    String title,
    RulesetHash base,
    DraftState state,
    Set<String> authors,
    int version,
    Map<String, Hash> workbooks) {

  /** The same, at its next version. */
  Draft changed(
      RulesetHash base, Map<String, Hash> workbooks, DraftState state, Set<String> authors) {
    return new Draft(id, title, base, state, authors, version + 1, workbooks);
  }
}
