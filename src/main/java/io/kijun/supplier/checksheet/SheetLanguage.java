package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Text;

/** The language that a check sheet is written in. */
public enum SheetLanguage {
  JA("ja"),
  EN("en");

  private final String code;

  SheetLanguage(String code) {
    this.code = code;
  }

  /** As requests and the hidden first cell of each sheet have it. */
  public String code() {
    return code;
  }

  /** A text in this language. */
  public String of(Text text) {
    return this == JA ? text.ja() : text.en();
  }
}
