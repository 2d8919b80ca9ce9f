package io.kijun.rulechange;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A set of workbooks on top of a ruleset.
 *
 * @param base the ruleset's hash
 * @param authors all who changed it
 * @param version counts its changes, from 1
 * @param workbooks the hashes of the files, by name
 */
public record Draft(
    UUID id,
    String title,
    String base,
    DraftState state,
    Set<String> authors,
    int version,
    Map<String, String> workbooks) {}
