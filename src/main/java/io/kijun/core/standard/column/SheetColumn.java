package io.kijun.core.standard.column;

import io.kijun.core.standard.Text;

/** A column of a sheet. */
public interface SheetColumn {

  /** Its name in JSON, lower camel case. */
  String code();

  /** Its heading. */
  Text header();

  /** Its place in the sheet, from 1. */
  int position();

  /** Whether workbooks of 0.1.0 lack it; such columns stand at the end. */
  default boolean isLater() {
    return false;
  }

  /** Whether it came after the other later ones, so that workbooks may lack it alone. */
  default boolean isNewest() {
    return false;
  }
}
