package io.kijun.portfolio.overview;

import io.kijun.supplier.NamedSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as lists go by it.
 *
 * @param standing null: it was never evaluated, or has ended
 */
public record Overviewed(NamedSupplier supplier, @Nullable KnownStanding standing) {}
