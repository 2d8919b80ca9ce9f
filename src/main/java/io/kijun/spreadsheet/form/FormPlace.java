package io.kijun.spreadsheet.form;

/** A cell of a form by its sheet's name and its address, for instance {@code K6}. */
public record FormPlace(String sheet, String address) {}
