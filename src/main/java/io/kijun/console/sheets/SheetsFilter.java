package io.kijun.console.sheets;

import io.kijun.console.page.PageLinks;
import io.kijun.supplier.checksheet.received.SheetSearch;
import java.util.Map;

/**
 * Which sheets the list shows, as its address says it.
 *
 * @param text empty: any supplier
 * @param group empty: any group
 * @param page from 0
 */
record SheetsFilter(SheetsTab tab, String text, String group, int page) {

  static final String PATH = "/console/sheets";

  private static final int LONGEST = 200;
  private static final int MOST_DIGITS = 5;

  /** What an address says; what cannot be read restricts nothing. */
  static SheetsFilter of(Map<String, String> given) {
    return new SheetsFilter(
        SheetsTab.of(given.getOrDefault("state", "")),
        text(given.getOrDefault("q", "")),
        text(given.getOrDefault("group", "")),
        page(given.getOrDefault("page", "")));
  }

  private static String text(String given) {
    String text = given.strip();
    return text.length() > LONGEST ? "" : text;
  }

  private static int page(String given) {
    boolean isNumber =
        !given.isEmpty()
            && given.length() <= MOST_DIGITS
            && given.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.max(0, Integer.parseInt(given) - 1) : 0;
  }

  /** Of which suppliers. */
  SheetSearch search() {
    return new SheetSearch(text.isEmpty() ? null : text, group.isEmpty() ? null : group);
  }

  boolean isRestricted() {
    return !text.isEmpty() || !group.isEmpty();
  }

  SheetsFilter on(SheetsTab other) {
    return new SheetsFilter(other, text, group, 0);
  }

  SheetsFilter at(int other) {
    return new SheetsFilter(tab, text, group, other);
  }

  SheetsFilter withText(String other) {
    return new SheetsFilter(tab, other, group, 0);
  }

  SheetsFilter withGroup(String other) {
    return new SheetsFilter(tab, text, other, 0);
  }

  String address() {
    StringBuilder address = new StringBuilder(PATH).append("?state=").append(tab.value());
    if (!text.isEmpty()) {
      address.append("&q=").append(PageLinks.value(text));
    }
    if (!group.isEmpty()) {
      address.append("&group=").append(PageLinks.value(group));
    }
    return page == 0 ? address.toString() : address.append("&page=").append(page + 1).toString();
  }
}
