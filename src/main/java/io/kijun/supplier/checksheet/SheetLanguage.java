package io.kijun.supplier.checksheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.standard.Text;
import io.kijun.supplier.Contact;
import java.util.List;

/** The language that a check sheet is written in. */
public enum SheetLanguage {
  @JsonProperty("ja")
  JA("ja"),
  @JsonProperty("en")
  EN("en");

  private final String code;

  SheetLanguage(String code) {
    this.code = code;
  }

  /** The one that the first of a supplier's contacts reads; Japanese where there is none. */
  public static SheetLanguage of(List<Contact> contacts) {
    return !contacts.isEmpty() && contacts.get(0).language() == Contact.ContactLanguage.EN
        ? EN
        : JA;
  }

  /** As requests and the hidden first cell of each sheet have it. */
  public String code() {
    return code;
  }

  /** A text in this language. */
  public String of(Text text) {
    return this == JA ? text.ja() : text.en();
  }

  @Override
  public String toString() {
    return code;
  }
}
