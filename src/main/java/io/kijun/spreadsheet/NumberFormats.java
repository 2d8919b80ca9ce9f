package io.kijun.spreadsheet;

import io.kijun.spreadsheet.DateFormats.ShownAs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The styles of a workbook, as far as they tell dates from other numbers. */
final class NumberFormats extends SpreadsheetPart {

  private static final int GENERAL = 0;
  private static final int UNKNOWN = -1;
  private static final int FIRST_OWN = 164;

  private final Map<Integer, ShownAs> own = new HashMap<>();
  private final List<Integer> byStyle = new ArrayList<>();
  private boolean odd;

  @Override
  void start(String parent, String name, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        if (parent.equals("numFmts")) {
          addFormat(id(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
        } else {
          odd |= !parent.equals("dxf");
        }
      }
      case "numFmts", "cellXfs" -> odd |= !parent.equals("styleSheet");
      case "xf" -> {
        if (parent.equals("cellXfs")) {
          byStyle.add(id(attributes.getValue("numFmtId")));
        }
      }
      default -> odd |= parent.equals("numFmts") || parent.equals("cellXfs");
    }
  }

  @Override
  void foreign(String parent, String vocabulary, Attributes attributes) {
    odd |= parent.equals("numFmts") || parent.equals("cellXfs");
  }

  private void addFormat(int id, @Nullable String code) {
    if (id == UNKNOWN || code == null) {
      odd = true;
    } else {
      own.put(id, DateFormats.of(code));
    }
  }

  private static int id(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return GENERAL;
    }
    Integer id = CellAddresses.number(written.strip());
    return id == null ? UNKNOWN : id;
  }

  /**
   * How a number is shown; empty where that cannot be known, so that it may be a day.
   *
   * @param style the number of a style; the first needs not be there
   */
  Optional<ShownAs> shown(int style) {
    if (odd || isBroken()) {
      return Optional.empty();
    }
    if (style == 0 && byStyle.isEmpty()) {
      return Optional.of(ShownAs.NUMBER);
    }
    if (style >= byStyle.size()) {
      return Optional.empty();
    }
    int id = byStyle.get(style);
    if (id == UNKNOWN) {
      return Optional.empty();
    }
    ShownAs builtIn = DateFormats.builtIn(id);
    return Optional.of(
        id >= FIRST_OWN || builtIn == ShownAs.NUMBER ? own.getOrDefault(id, builtIn) : builtIn);
  }
}
