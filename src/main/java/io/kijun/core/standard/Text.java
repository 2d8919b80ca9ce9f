package io.kijun.core.standard;

/**
 * A text for people, in both languages.
 *
 * @param ja Japanese, the first language of the users
 * @param en English
 */
public record Text(String ja, String en) {}
