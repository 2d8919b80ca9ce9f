package io.kijun.sample;

import io.kijun.core.evidence.Facts;
import io.kijun.supplier.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A generated supplier.
 *
 * @param registered as the register has it
 * @param facts what is known of it now; null: it has not answered
 * @param lastYear what was known of it a year before; null: nothing was
 */
public record SampleSupplier(
    Supplier registered, @Nullable Facts facts, @Nullable Facts lastYear) {}
