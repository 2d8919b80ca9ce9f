package io.kijun.core.standard;

/**
 * A place in a file that was named on the command line.
 *
 * @param file as it was named
 * @param within where in the file
 */
public record FilePlace(String file, Place within) implements Place {

  @Override
  public String toString() {
    return file + "  " + within;
  }
}
