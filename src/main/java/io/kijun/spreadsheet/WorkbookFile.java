package io.kijun.spreadsheet;

/**
 * A workbook as a file: its name without folder, as {@link WorkbookNames} spells it, and its bytes
 * as uploaded.
 */
public final class WorkbookFile {

  private final String name;
  private final byte[] content;

  /** A file; the bytes are not copied and must not change. */
  public WorkbookFile(String name, byte[] content) {
    this.name = WorkbookNames.canonical(name);
    this.content = content;
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content;
  }
}
