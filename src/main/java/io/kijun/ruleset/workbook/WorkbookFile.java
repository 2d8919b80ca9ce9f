package io.kijun.ruleset.workbook;

/**
 * A workbook as a file.
 *
 * @param name file name without folder
 * @param content the bytes, as uploaded
 */
public record WorkbookFile(String name, byte[] content) {}
