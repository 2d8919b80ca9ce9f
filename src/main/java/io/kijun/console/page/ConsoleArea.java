package io.kijun.console.page;

/** What stands in the bar of every page, in this order, for those who may open it. */
public enum ConsoleArea {
  HOME("nav.home", "/console"),
  SUPPLIERS("nav.suppliers", "/console/suppliers"),
  SHEETS("nav.sheets", "/console/sheets"),
  RULES("nav.rules", "/console/rules"),
  RUNS("nav.runs", "/console/runs"),
  FINDINGS("nav.findings", "/console/findings"),
  LOG("nav.log", "/console/log"),
  ADMIN("nav.admin", "/console/administration");

  private final String key;
  private final String path;

  ConsoleArea(String key, String path) {
    this.key = key;
    this.path = path;
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
    return page.equals(path) || (this != HOME && page.startsWith(path + "/"));
  }
}
