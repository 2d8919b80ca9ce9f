package io.kijun.console.page;

/** A word of the glossary, in one language. */
public record WordView(String name, String meaning) {}
