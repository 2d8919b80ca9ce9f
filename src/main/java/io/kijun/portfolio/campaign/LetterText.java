package io.kijun.portfolio.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter's text in both languages.
 *
 * @param version from 1; 0: the text that is shipped
 * @param actor who wrote it; null: it is shipped
 * @param recordedAt null: it is shipped
 */
public record LetterText(
    LetterKind kind,
    int version,
    String ja,
    String en,
    @Nullable String actor,
    @Nullable Instant recordedAt) {}
