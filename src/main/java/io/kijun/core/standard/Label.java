package io.kijun.core.standard;

/** One of the standard's groups of items (ラベル). */
public record Label(String no, Text name) {}
