package io.kijun.core.standard;

/**
 * A place in a request or in a file of facts.
 *
 * @param path a JSON path such as {@code $.evidence[0].key}; {@code ?} with a name of the query; a
 *     header, a part or the path of the request itself; or what of the things on record it is about
 */
public record FieldPlace(String path) implements Place {

  /** The content as a whole. */
  public static final FieldPlace ALL = new FieldPlace("$");

  @Override
  public String toString() {
    return path;
  }
}
