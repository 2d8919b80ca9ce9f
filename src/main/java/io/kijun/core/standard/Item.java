package io.kijun.core.standard;

import java.util.List;

/**
 * A unit of the standard (項目).
 *
 * @param no its code, for instance {@code 31} or {@code A.5.1}
 * @param label number of its label
 * @param appliesWhen profile facts that must all be true; empty: always applies
 * @param buildsOn items that must be achieved first
 * @param sourceNote how the source was read; may be empty
 */
public record Item(
    String no,
    String label,
    Obligation obligation,
    Text title,
    List<String> appliesWhen,
    List<String> buildsOn,
    String sourceNote,
    RowPlace at) {}
