package io.kijun.command;

import io.kijun.core.standard.Text;

/** The language of what is printed. */
enum Language {
  JA,
  EN;

  String of(Text text) {
    return this == JA ? text.ja() : text.en();
  }

  String of(String ja, String en) {
    return this == JA ? ja : en;
  }
}
