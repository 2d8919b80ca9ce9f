package io.kijun.core.issue;

import io.kijun.core.standard.Place;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was brought in: a request, facts, a workbook, the line of a case, a
 * change that is not allowed now.
 *
 * @param found what stands there, shortened; null where there is nothing to show
 * @param allowed what may stand there; empty where no list can say it
 * @param nearest the allowed word that was probably meant
 * @param consequences what is only wrong because of this; empty: nothing
 */
public record Issue(
    Level severity,
    IssueCode code,
    Place place,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest,
    List<Issue> consequences) {

  /** An issue from which no other follows. */
  public Issue(
      Level severity,
      IssueCode code,
      Place place,
      Text message,
      @Nullable String found,
      List<String> allowed,
      @Nullable String nearest) {
    this(severity, code, place, message, found, allowed, nearest, List.of());
  }

  /** Whether it keeps what was brought in from being used. */
  public enum Level {
    ERROR,
    WARNING
  }

  /** An error with nothing more to say than its message. */
  public static Issue of(IssueCode code, Place place, Text message) {
    return of(code, place, message, null);
  }

  /** An error, with what was found. */
  public static Issue of(IssueCode code, Place place, Text message, @Nullable String found) {
    return of(code, place, message, found, List.of(), null);
  }

  /** An error, with what may stand there and what was probably meant. */
  public static Issue of(
      IssueCode code,
      Place place,
      Text message,
      @Nullable String found,
      List<String> allowed,
      @Nullable String nearest) {
    return new Issue(Level.ERROR, code, place, message, found, allowed, nearest);
  }

  /** A word is none of those allowed, of which the nearest is looked for. */
  public static Issue unknown(
      IssueCode code, Place place, Text message, String found, Collection<String> allowed) {
    return of(
        code,
        place,
        message,
        Shown.of(found),
        List.copyOf(allowed),
        nearest(code, found, allowed).orElse(null));
  }

  private static Optional<String> nearest(
      IssueCode code, String found, Collection<String> allowed) {
    return code == IssueCode.UNKNOWN_FIELD
        ? Nearest.to(found, allowed)
        : Nearest.meant(found, allowed);
  }

  /** The same at another place. */
  public Issue at(Place other) {
    return new Issue(severity, code, other, message, found, allowed, nearest, consequences);
  }

  /** The same with another message. */
  public Issue saying(Text other) {
    return new Issue(severity, code, place, other, found, allowed, nearest, consequences);
  }

  /** The same, from which others follow. */
  public Issue with(List<Issue> following) {
    return new Issue(severity, code, place, message, found, allowed, nearest, following);
  }

  /** This issue, then all that follow from it. */
  public List<Issue> andConsequences() {
    List<Issue> all = new ArrayList<>(List.of(this));
    consequences.forEach(one -> all.addAll(one.andConsequences()));
    return List.copyOf(all);
  }

  /** Whether it keeps what was brought in from being used. */
  public boolean isError() {
    return severity == Level.ERROR;
  }
}
