package io.kijun.benchmark;

/**
 * A row of the workload: what it asks of one key. Empty lists and zeros ask for nothing.
 *
 * @param months last carried out within as many months
 * @param kept months that records are kept
 */
@SuppressWarnings("ArrayRecordComponent") // OpenL and DRL pass arrays; never compared
record Duty(
    String id,
    String item,
    String key,
    boolean established,
    int months,
    String[] audience,
    String[] contents,
    int kept) {}
