package io.kijun.core.standard;

/**
 * What has a name for people: words of the vocabulary and of enumerations, as workbooks write them.
 */
public interface Labelled {

  /** The name in both languages; the Japanese one is what stands in a cell. */
  Text label();
}
