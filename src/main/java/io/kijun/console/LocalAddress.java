package io.kijun.console;

import org.jspecify.annotations.Nullable;

/**
 * An address of the console that a form or a link names to go on with. Whatever else is named, such
 * as another host however it is written, becomes the first page.
 */
public record LocalAddress(String value) {

  /** The first page. */
  public static final LocalAddress HOME = new LocalAddress(ConsolePermissions.ROOT);

  private static final int LONGEST = 2000;

  /**
   * An address.
   *
   * @throws IllegalArgumentException if it is none of the console
   */
  public LocalAddress {
    if (!isLocal(value)) {
      throw new IllegalArgumentException("not an address of the console");
    }
  }

  /** The address that a text names. */
  public static LocalAddress of(@Nullable String text) {
    return text != null && isLocal(text) ? new LocalAddress(text) : HOME;
  }

  private static boolean isLocal(String text) {
    return text.length() <= LONGEST
        && text.chars().allMatch(LocalAddress::isPlain)
        && !text.contains("//")
        && !text.contains("/.")
        && isBelowRoot(text);
  }

  /** Browsers read a backslash as a slash, and leave out what is not seen. */
  private static boolean isPlain(int letter) {
    return letter > ' ' && letter < 0x7f && letter != '\\';
  }

  private static boolean isBelowRoot(String text) {
    String root = ConsolePermissions.ROOT;
    return text.startsWith(root)
        && (text.length() == root.length() || "/?#".indexOf(text.charAt(root.length())) >= 0);
  }

  @Override
  public String toString() {
    return value;
  }
}
