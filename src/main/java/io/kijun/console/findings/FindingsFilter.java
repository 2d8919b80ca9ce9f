package io.kijun.console.findings;

import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderAsked;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FindingQuery.FindingFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which findings an address asks for. */
record FindingsFilter(Map<String, String> values) {

  static final String PATH = "/console/findings";
  static final String STATE = "state";
  static final String SUPPLIER = "supplier";
  static final String GROUP = "group";
  static final String ITEM = "item";
  static final String OWNER = "owner";

  private static final List<String> NAMES = List.of(STATE, SUPPLIER, GROUP, ITEM, OWNER);

  static FindingsFilter of(Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = given.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return new FindingsFilter(values);
  }

  boolean any() {
    return !values.isEmpty();
  }

  @Nullable String value(String name) {
    return values.get(name);
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  FindingQuery query(ReaderAsked asked) {
    return new FindingQuery(
        value(SUPPLIER),
        asked.word(value(STATE), FindingFilter.class),
        value(GROUP),
        value(ITEM),
        value(OWNER),
        null);
  }

  /** The address of the findings after one. */
  String after(String cursor) {
    StringBuilder address = new StringBuilder(PATH).append("?cursor=").append(cursor);
    values.forEach(
        (name, value) ->
            address.append('&').append(name).append('=').append(PageLinks.value(value)));
    return address.toString();
  }
}
