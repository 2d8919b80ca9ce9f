package io.kijun.supplier.checksheet.out;

import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormStyle.Align;
import io.kijun.spreadsheet.form.FormStyle.Format;

/**
 * How cells of a check sheet look. Colours help; what they say stands in words under 確認 as well.
 */
public final class SheetLooks {

  /** Behind what is filled in. */
  public static final String YELLOW = "FFFBE0";

  static final String ORANGE = "FFC000";
  static final String PALE_ORANGE = "FCE0B8";
  static final String NOT_NEEDED = "E7E6E6";
  static final String READ_ELSEWHERE = "F2F2F2";
  static final String NOT_APPLYING = "D9D9D9";

  /** Behind what weighs less. */
  public static final String PARTIAL = "FFE699";

  /** Behind what weighs most. */
  public static final String NOT_ACHIEVED = "F4B6B6";

  static final String GREY_INK = "7F7F7F";

  /** What is urgent. */
  public static final String RED_INK = "9C0006";

  static final String GREEN_INK = "375623";

  /** The font of all cells. */
  public static final String FONT = "Meiryo UI";

  /** A title. */
  public static final FormStyle TITLE =
      FormStyle.PLAIN.sized(16).bolder().in("1F3864").at(Align.ONE_LINE);

  /** What a sheet is for. */
  public static final FormStyle LEAD = FormStyle.PLAIN.in("404040").at(Align.ONE_LINE);

  /** The head of a part. */
  public static final FormStyle SECTION =
      FormStyle.PLAIN.sized(11).bolder().in("1F3864").at(Align.ONE_LINE);

  /** The head of a column. */
  public static final FormStyle HEADING =
      FormStyle.PLAIN.on("DCE6F1").bolder().boxed().at(Align.CENTRE);

  /** Words. */
  public static final FormStyle TEXT = FormStyle.PLAIN.boxed();

  /** Words of less weight. */
  public static final FormStyle SMALL = TEXT.sized(9).in("404040");

  /** Short words. */
  public static final FormStyle CENTRED = TEXT.at(Align.CENTRE);

  /** A number that is a name. */
  public static final FormStyle NUMBER = CENTRED.as(Format.TEXT);

  static final FormStyle STRONG = CENTRED.bolder();
  static final FormStyle LINK = TEXT.link();
  static final FormStyle LINK_CENTRED = CENTRED.link();
  static final FormStyle ANSWER = CENTRED.on(YELLOW).bolder().as(Format.TEXT);

  /** Words that are filled in. */
  public static final FormStyle INPUT = TEXT.as(Format.TEXT);

  static final FormStyle INPUT_CENTRED = CENTRED.as(Format.TEXT);

  /** A day that is filled in. */
  public static final FormStyle DATE_INPUT = CENTRED.as(Format.DATE);

  static final FormStyle CLOSED = TEXT.on(NOT_NEEDED).as(Format.TEXT).crossedOut();
  static final FormStyle LAST = CENTRED.in("595959").as(Format.TEXT);
  static final FormStyle CHECK = TEXT.sized(9);

  /** Lines of which many may be blank have no frames. */
  static final FormStyle LINE = FormStyle.PLAIN.sized(9);

  static final FormStyle LINE_CENTRED = LINE.at(Align.CENTRE);
  static final FormStyle HIDDEN = FormStyle.PLAIN.at(Align.ONE_LINE);

  /** Ids, which nobody sees. */
  public static final FormStyle HIDDEN_TEXT = HIDDEN.as(Format.TEXT);

  static final FormStyle HIDDEN_DATE = HIDDEN.as(Format.DATE);

  private SheetLooks() {}
}
