package io.kijun.core.cases;

import io.kijun.core.standard.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a case that cannot be read. */
public final class LineRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;
  private final String found;
  private final transient List<String> allowed;
  private final @Nullable String meant;

  /** A line of which nothing is near to what was meant, or examples only can say what may stand. */
  LineRefused(String ja, String en, String found, Collection<String> allowed) {
    this(ja, en, found, allowed, null);
  }

  LineRefused(
      String ja, String en, String found, Collection<String> allowed, @Nullable String meant) {
    super(en + " " + found);
    this.reason = new Text(ja, en);
    this.found = found;
    this.allowed = List.copyOf(allowed);
    this.meant = meant;
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

  /** What was probably meant; empty where nothing is near enough. */
  public Optional<String> meant() {
    return Optional.ofNullable(meant);
  }
}
