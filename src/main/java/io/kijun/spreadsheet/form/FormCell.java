package io.kijun.spreadsheet.form;

/** A cell of a form: what is in it, and how it looks. */
public record FormCell(FormValue value, FormStyle style) {}
