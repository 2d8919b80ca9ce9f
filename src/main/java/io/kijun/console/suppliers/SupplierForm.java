package io.kijun.console.suppliers;

import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as it is typed: by name of the field, all of them.
 *
 * @param values empty: nothing is typed
 */
record SupplierForm(Map<String, String> values) {

  static final List<String> FIELDS =
      List.of(
          "code", "name", "kana", "corporateNumber", "site", "tier", "lookedAfterBy", "endedOn");
  static final String GROUPS = "groups";
  static final String CONTACTS = "contacts";
  private static final Map<String, String> LANGUAGES =
      Map.of("ja", "ja", "en", "en", "日本語", "ja", "英語", "en");

  /** What a form sent. */
  static SupplierForm of(Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(name -> values.put(name, given.getOrDefault(name, "").strip()));
    values.put(GROUPS, given.getOrDefault(GROUPS, "").strip());
    values.put(CONTACTS, given.getOrDefault(CONTACTS, "").strip());
    return new SupplierForm(values);
  }

  /** A supplier as it is. */
  static SupplierForm of(Supplier one) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("code", one.code().value());
    values.put("name", text(one.name()));
    values.put("kana", text(one.kana()));
    values.put("corporateNumber", text(one.corporateNumber()));
    values.put("site", text(one.site()));
    values.put("tier", text(one.tier()));
    values.put("lookedAfterBy", text(one.lookedAfterBy()));
    values.put("endedOn", text(one.endedOn()));
    values.put(GROUPS, String.join("\n", one.groups()));
    values.put(
        CONTACTS, String.join("\n", one.contacts().stream().map(SupplierForm::line).toList()));
    return new SupplierForm(values);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String line(Contact one) {
    return String.join(", ", text(one.name()), text(one.mail()), one.language().code());
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The same as the API takes it. */
  StrictJson.Parsed sent() {
    Map<String, Object> sent = new LinkedHashMap<>();
    FIELDS.stream()
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> sent.put(name, value(name)));
    sent.put(GROUPS, value(GROUPS).lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
    sent.put(
        CONTACTS,
        value(CONTACTS)
            .lines()
            .filter(line -> !line.isBlank())
            .map(SupplierForm::contact)
            .toList());
    return StrictJson.parse(PlainJson.text(sent).getBytes(StandardCharsets.UTF_8));
  }

  /** A line of parts between commas: whichever is an address or a language is told by its look. */
  private static Map<String, String> contact(String line) {
    Map<String, String> contact = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(line, ",、，");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken().strip();
      if (part.indexOf('@') >= 0) {
        contact.put("mail", part);
      } else if (LANGUAGES.containsKey(part)) {
        contact.put("language", LANGUAGES.getOrDefault(part, part));
      } else if (!part.isEmpty()) {
        names.add(part);
      }
    }
    if (!names.isEmpty()) {
      contact.put("name", String.join(" ", names));
    }
    return contact;
  }
}
