package io.kijun.sheets;

import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.WordKind;
import java.util.List;
import java.util.Map;

/**
 * Where words stand in 語彙. No part of a standard: a word that moves to another row is no change.
 *
 * @param rows by kind and code
 */
public record WordPlaces(Map<WordKind, Map<String, RowPlace>> rows) {

  /** Of a standard that was not read from workbooks. */
  public static final WordPlaces UNKNOWN = new WordPlaces(Map.of());

  /** The row of a word; empty where it is not known. */
  public List<RowPlace> of(WordKind kind, String code) {
    RowPlace row = rows.getOrDefault(kind, Map.of()).get(code);
    return row == null ? List.of() : List.of(row);
  }
}
