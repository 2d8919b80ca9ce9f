package io.kijun.core.standard;

/** Where something stands. Its text is what people are shown. */
public sealed interface Place permits CellPlace, FieldPlace, FilePlace, RowPlace {}
