package io.kijun.spreadsheet;

import io.kijun.core.standard.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds on which cells of a sheet pictures begin. */
final class DrawnPictures extends DefaultHandler {

  /** The vocabulary of what is drawn over cells (ECMA-376 20.5). */
  static final String VOCABULARY =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** So many are told; nobody pastes more into a sheet to be answered. */
  private static final int MOST = 500;

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inCorner;
  private @Nullable Integer column;
  private @Nullable Integer row;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (!uri.equals(VOCABULARY)) {
      return;
    }
    text.setLength(0);
    switch (local) {
      case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> {
        column = null;
        row = null;
      }
      case "from" -> inCorner = true;
      case "pic" -> add();
      default -> {
        // shapes and how large they are
      }
    }
  }

  private void add() {
    if (column != null && row != null && cells.size() < MOST) {
      cells.add(Address.of(column + 1, row + 1));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inCorner && text.length() < 20) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (!uri.equals(VOCABULARY) || !inCorner) {
      return;
    }
    switch (local) {
      case "col" -> column = CellAddresses.number(text.toString().strip());
      case "row" -> row = CellAddresses.number(text.toString().strip());
      case "from" -> inCorner = false;
      default -> {
        // offsets within the cell
      }
    }
  }

  /** The cells, as addresses. */
  List<String> cells() {
    return List.copyOf(cells);
  }
}
