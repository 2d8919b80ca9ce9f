package io.kijun.command;

/** Names of files made of what stands in a sheet, which may be forged: never a way elsewhere. */
final class FileNames {

  private static final int LONGEST = 60;

  private FileNames() {}

  /** A name of letters, digits and hyphens; others become an underscore. */
  static String of(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : '_')
        .forEach(name::appendCodePoint);
    return name.isEmpty() ? "_" : name.toString();
  }
}
