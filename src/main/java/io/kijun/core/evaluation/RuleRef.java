package io.kijun.core.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A rule and where it stands.
 *
 * @param workbook a workbook, or a DRL file such as {@code rules/dependencies.drl}
 * @param sheet null for DRL
 * @param row row number as Excel shows it; null for DRL
 */
public record RuleRef(
    String name, String workbook, @Nullable String sheet, @Nullable Integer row) {}
