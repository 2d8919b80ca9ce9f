package io.kijun.console.administration;

/** How many there are of something, or which it is. */
public record SizeRow(String name, String value) {}
