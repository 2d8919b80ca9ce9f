package io.kijun.supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a list of suppliers goes by.
 *
 * @param name null: erased
 * @param kana how the name is read; null: not known, or erased
 */
public record NamedSupplier(String code, @Nullable String name, @Nullable String kana) {}
