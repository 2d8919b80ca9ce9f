package io.kijun.sheets;

/** What a cell of a workbook is to whoever looks at the sheet. */
public enum CellKind {
  /** A heading of a column. */
  HEADER,
  /** What Kijun reads, and people write. */
  DATA,
  /** What makes the sheet a Drools decision table; nobody changes it. */
  TECHNICAL,
  /** Beside what is read: it stays as it is. */
  NOTE
}
