package io.kijun.inforce;

import io.kijun.core.standard.Hash;
import java.util.Collection;
import java.util.Map;

/** Every workbook that was ever brought in, byte for byte. */
public interface WorkbookFiles {

  /** Keeps a file; one that is there already is not kept twice. Returns its hash. */
  Hash add(byte[] content);

  /** How many bytes files have together, by their hashes. */
  long size(Collection<Hash> hashes);

  /**
   * A file by its hash.
   *
   * @throws java.util.NoSuchElementException where there is none
   */
  byte[] find(Hash hash);

  /**
   * Several files at once, by their hashes.
   *
   * @throws java.util.NoSuchElementException where one is not there
   */
  Map<Hash, byte[]> find(Collection<Hash> hashes);
}
