package io.kijun.console.rules;

import org.jspecify.annotations.Nullable;

/**
 * A ruleset from the day on which it is in force.
 *
 * @param look {@code now}, {@code planned} or {@code former}
 * @param state the same in a word
 * @param by who approved it, and when; where it was shipped, that
 * @param comment what the approver wrote; null: nothing
 * @param changes how much it changes of the one before
 * @param differences where that is shown; null: there is none before
 * @param withdrawal where it can be taken back; null: it is not planned, or the reader may not
 */
public record RulesPeriod(
    String from,
    String ruleset,
    String href,
    String look,
    String state,
    String by,
    @Nullable String comment,
    String changes,
    @Nullable String differences,
    @Nullable String withdrawal) {}
