package io.kijun.core.standard;

/**
 * A filled cell as the author sees it.
 *
 * @param cell address, for instance {@code G12}
 * @param text the text shown
 */
public record CellText(String cell, String text) {}
