package io.kijun.console.page;

import java.util.List;

/** What stands in the bar of every page, in this order, for those who may open it. */
public enum ConsoleArea {
  HOME("nav.home", "/console"),
  SUPPLIERS("nav.suppliers", "/console/suppliers", "/console/evaluations", "/console/comparisons"),
  SHEETS("nav.sheets", "/console/sheets"),
  RULES("nav.rules", "/console/rules"),
  RUNS("nav.runs", "/console/runs", "/console/campaigns"),
  FINDINGS("nav.findings", "/console/findings"),
  LOG("nav.log", "/console/log"),
  ADMIN("nav.admin", "/console/administration");

  private final String key;
  private final String path;
  private final List<String> others;

  ConsoleArea(String key, String path, String... others) {
    this.key = key;
    this.path = path;
    this.others = List.of(others);
  }

  /** The key of its name. */
  public String key() {
    return key;
  }

  /** Its first page. */
  public String path() {
    return path;
  }

  /** Whether a page belongs to it. */
  boolean has(String page) {
    return page.equals(path)
        || (this != HOME && page.startsWith(path + "/"))
        || others.stream().anyMatch(one -> page.equals(one) || page.startsWith(one + "/"));
  }
}
