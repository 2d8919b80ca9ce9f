package io.kijun.console.rules;

import org.jspecify.annotations.Nullable;

/**
 * The approval of a draft.
 *
 * @param told what is needed, or who approved it and from when
 * @param ruleset the address of the ruleset that came of it; null: it is not approved
 * @param asks whether the reader is asked to approve
 * @param ready whether nothing is missing
 * @param withdrawal where it is taken back; null: there is none to come, or the reader may not
 * @param typedDay as it was typed
 * @param typedComment as it was typed
 */
public record DraftApproval(
    String told,
    @Nullable String ruleset,
    boolean asks,
    boolean ready,
    @Nullable String withdrawal,
    String typedDay,
    String typedComment) {}
