package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;

/**
 * Something that stays in a workbook as it is, but is not read.
 *
 * @param sheet where it is; empty: in the workbook as a whole
 * @param what in the midst of a sentence
 * @param part the name of a part of it, in the file
 */
public record UnusedContent(String sheet, Text what, String part) {}
