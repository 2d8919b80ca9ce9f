package io.kijun.console.page;

/**
 * A link of the bar.
 *
 * @param here whether the page that is read belongs to it
 * @param waiting how much waits for the reader; 0: nothing, or it is not counted
 */
public record NavLink(String title, String href, boolean here, int waiting) {}
