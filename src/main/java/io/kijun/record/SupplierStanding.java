package io.kijun.record;

/** How a registered supplier stands now. */
public record SupplierStanding(String supplier, PastStanding standing) {}
