package io.kijun.spreadsheet;

import io.kijun.core.issue.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;

/**
 * The texts of a workbook that its cells name by number, without furigana. From where one stands
 * that is none, the numbers of all that follow are doubtful.
 */
final class SharedTexts extends SpreadsheetPart {

  /** More than Excel writes, and than any cell may have. */
  private static final int LONGEST = 40_000;

  private final List<Optional<String>> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean open;
  private boolean doubtful;
  private boolean odd;

  @Override
  void start(String parent, String name, Attributes attributes) {
    switch (name) {
      case "sst" -> doubtful |= !parent.isEmpty();
      case "si" -> {
        doubtful |= inText || !parent.equals("sst");
        text.setLength(0);
        inText = true;
        odd = false;
      }
      case "t" -> {
        open = parent.equals("si") || parent.equals("r");
        odd |= !open;
      }
      default -> {
        odd |= !(name.equals("r") && parent.equals("si"));
        doubtful |= !inText;
      }
    }
  }

  @Override
  void foreign(String parent, String vocabulary, Attributes attributes) {
    odd = true;
    doubtful |= !inText;
  }

  @Override
  void add(char[] characters, int start, int length) {
    if (open) {
      text.append(characters, start, length);
    } else if (!new String(characters, start, length).isBlank()) {
      odd = true;
      doubtful |= !inText;
    }
  }

  @Override
  void end(String parent, String name) {
    if (name.equals("si")) {
      // what follows an odd text still has its number
      texts.add(odd || doubtful ? Optional.empty() : Optional.of(kept(text.toString())));
      inText = false;
    }
    open = false;
  }

  /** Whether there is not a single one. */
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The text of a number as it is written; empty where there is none, or it cannot be read. */
  Optional<String> text(String number) {
    Integer index = CellAddresses.number(number.strip());
    return index == null || index >= texts.size() || isBroken()
        ? Optional.empty()
        : texts.get(index);
  }

  /** Looked at once, however many cells name it. */
  private static String kept(String written) {
    String told = decoded(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
    return Invisible.isBlank(told) ? "" : told;
  }

  /** A text that stands at its cell; {@code _x000A_} is a character. */
  static String decoded(String text) {
    return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
  }
}
