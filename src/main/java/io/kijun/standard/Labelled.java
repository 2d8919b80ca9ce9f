package io.kijun.standard;

/**
 * What has a name for people: the words of enumerations, as workbooks write and pages show them.
 */
public interface Labelled {

  /** The name in both languages; the Japanese one is what stands in a cell. */
  Text label();
}
