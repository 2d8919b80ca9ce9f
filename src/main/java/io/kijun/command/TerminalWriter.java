package io.kijun.command;

import io.kijun.core.issue.Shown;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes to a terminal: characters that would move its cursor, colour it or turn the direction of a
 * line are written as their number, whoever brought them in. Lines stay lines.
 */
final class TerminalWriter extends FilterWriter {

  private static final boolean RETURNS = System.lineSeparator().startsWith("\r");

  TerminalWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    boolean layout = c == '\n' || c == '\t' || (RETURNS && c == '\r');
    if (layout || !Shown.acts(c)) {
      out.write(c);
    } else {
      out.write("\\u%04x".formatted(c));
    }
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    write(text.substring(start, start + length).toCharArray(), 0, length);
  }
}
