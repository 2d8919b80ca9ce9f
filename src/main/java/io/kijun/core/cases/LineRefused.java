package io.kijun.core.cases;

import io.kijun.core.standard.Text;
import java.util.Collection;
import java.util.List;

/** A line of a case that cannot be read. */
public final class LineRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;
  private final String found;
  private final transient List<String> allowed;

  LineRefused(String ja, String en, String found, Collection<String> allowed) {
    super(en + " " + found);
    this.reason = new Text(ja, en);
    this.found = found;
    this.allowed = List.copyOf(allowed);
  }

  /** What is wrong. */
  public Text reason() {
    return reason;
  }

  /** The part that is wrong. */
  public String found() {
    return found;
  }

  /** What may stand there; empty where no list can say it. */
  public List<String> allowed() {
    return allowed;
  }
}
