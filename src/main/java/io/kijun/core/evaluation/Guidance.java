package io.kijun.core.evaluation;

import io.kijun.core.standard.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What 助言 says on one cause of one criterion or item.
 *
 * @param dueDays days from asOf; null: those of the severity
 */
record Guidance(Severity severity, @Nullable Integer dueDays, Template finding, Template advice) {}
