package io.kijun.spreadsheet.form;

/**
 * How a cell looks.
 *
 * @param fill colour behind the text as six hexadecimal digits; empty: none
 * @param ink colour of the text
 * @param size of the font in points
 * @param crossed whether a line goes from corner to corner: nothing is to be filled in
 */
public record FormStyle(
    String fill,
    String ink,
    double size,
    boolean bold,
    boolean italic,
    boolean underlined,
    Align align,
    Format format,
    boolean framed,
    boolean crossed) {

  /** Where the text stands in the width of its cell; it stands at the top and is wrapped. */
  public enum Align {
    LEFT,
    CENTRE,
    /** At the left on one line, over the next cells where it is longer. */
    ONE_LINE
  }

  /** How what is typed in is taken. */
  public enum Format {
    GENERAL("General"),
    /** As it is typed: {@code 1-2} stays what it is. */
    TEXT("@"),
    DATE("yyyy/m/d");

    private final String pattern;

    Format(String pattern) {
      this.pattern = pattern;
    }

    String pattern() {
      return pattern;
    }
  }

  /** Plain text in black without a frame. */
  public static final FormStyle PLAIN =
      new FormStyle(
          "", "000000", 10, false, false, false, Align.LEFT, Format.GENERAL, false, false);

  /** The same on a colour. */
  public FormStyle on(String colour) {
    return new FormStyle(
        colour, ink, size, bold, italic, underlined, align, format, framed, crossed);
  }

  /** The same in a colour. */
  public FormStyle in(String colour) {
    return new FormStyle(
        fill, colour, size, bold, italic, underlined, align, format, framed, crossed);
  }

  /** The same in another size, in points. */
  public FormStyle sized(double points) {
    return new FormStyle(
        fill, ink, points, bold, italic, underlined, align, format, framed, crossed);
  }

  /** The same in bold. */
  public FormStyle bolder() {
    return new FormStyle(fill, ink, size, true, italic, underlined, align, format, framed, crossed);
  }

  /** The same as links look. */
  public FormStyle link() {
    return new FormStyle(fill, "0B4F9E", size, bold, italic, true, align, format, framed, crossed);
  }

  /** The same at another place in its cell. */
  public FormStyle at(Align place) {
    return new FormStyle(fill, ink, size, bold, italic, underlined, place, format, framed, crossed);
  }

  /** The same for another kind of value. */
  public FormStyle as(Format kind) {
    return new FormStyle(fill, ink, size, bold, italic, underlined, align, kind, framed, crossed);
  }

  /** The same with thin lines around. */
  public FormStyle boxed() {
    return new FormStyle(fill, ink, size, bold, italic, underlined, align, format, true, crossed);
  }

  /** The same with a line from corner to corner. */
  public FormStyle crossedOut() {
    return new FormStyle(fill, ink, size, bold, italic, underlined, align, format, framed, true);
  }
}
