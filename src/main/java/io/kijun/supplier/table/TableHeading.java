package io.kijun.supplier.table;

import io.kijun.supplier.Contact;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param field null: it is a contact's
 * @param contact which contact, from 1; 0: it is none's
 * @param part what of the contact; null: it is none's
 */
record TableHeading(
    @Nullable SupplierField field, int contact, SupplierField.@Nullable OfContact part) {

  private static final Map<String, TableHeading> KNOWN = known();

  private static TableHeading of(SupplierField field) {
    return new TableHeading(field, 0, null);
  }

  private static Map<String, TableHeading> known() {
    Map<String, TableHeading> known = new LinkedHashMap<>();
    for (SupplierField field : SupplierField.values()) {
      List<String> names = new ArrayList<>(field.alsoCalled());
      names.add(field.heading().ja());
      names.add(field.heading().en());
      names.add(field.name());
      names.forEach(name -> known.put(folded(name), of(field)));
    }
    for (int number = 1; number <= Contact.MOST; number++) {
      for (SupplierField.OfContact part : SupplierField.OfContact.values()) {
        TableHeading heading = new TableHeading(null, number, part);
        for (String name : part.called()) {
          known.put(folded("連絡先" + number + name), heading);
          known.put(folded("contact" + number + name), heading);
          if (number == 1) {
            known.put(folded("連絡先" + name), heading);
            known.put(folded("contact" + name), heading);
          }
        }
      }
    }
    return known;
  }

  /** What a heading names, in either language and any width and case; empty: nothing. */
  static Optional<TableHeading> named(String text) {
    return Optional.ofNullable(KNOWN.get(folded(text)));
  }

  /** The headings that are told where another stands. */
  static List<String> told() {
    List<String> told = new ArrayList<>();
    for (SupplierField field : SupplierField.values()) {
      told.add(field.heading().ja());
    }
    for (SupplierField.OfContact part : SupplierField.OfContact.values()) {
      told.add(part.heading(1).ja());
    }
    return told;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
