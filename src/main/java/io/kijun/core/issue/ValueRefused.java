package io.kijun.core.issue;

import io.kijun.core.standard.Place;
import io.kijun.core.standard.Text;

/**
 * Thrown by the constructor of a value that refuses to be wrong; {@link RecordReader} makes an
 * issue of it.
 */
public final class ValueRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final IssueCode code;
  private final String field;
  private final String found;
  private final transient Text text;

  /** A text is not as it must be. */
  public ValueRefused(IssueCode code, String found, Text text) {
    this(code, "", found, text);
  }

  /** A field of a record does not go with the others. */
  public ValueRefused(IssueCode code, String field, String found, Text text) {
    super(text.en());
    this.code = code;
    this.field = field;
    this.found = found;
    this.text = text;
  }

  /** The same as an issue at a place. */
  public Issue at(Place place) {
    return Issue.of(code, place, text, Shown.of(found));
  }

  void addTo(Issues issues, String path) {
    issues.invalid(code, field.isEmpty() ? path : path + "." + field, found, text);
  }
}
