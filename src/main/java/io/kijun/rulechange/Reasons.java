package io.kijun.rulechange;

import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Hash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why something became easier in a draft. A reason counts only for what it was written for. */
public final class Reasons {

  /** There are none. */
  public static final Reasons NONE = new Reasons(1, List.of());

  private final int version;
  private final List<GivenReason> latestFirst;

  /**
   * The reasons of a draft.
   *
   * @param version that the draft is at
   * @param given in the order in which they were given
   */
  public Reasons(int version, List<GivenReason> given) {
    this.version = version;
    List<GivenReason> all = new ArrayList<>(given);
    Collections.reverse(all);
    this.latestFirst = List.copyOf(all);
  }

  /**
   * A reason as it was given.
   *
   * @param change what it was written for; null: an earlier version of the service did not keep it
   * @param countsAt without a change: the version of the draft that it counts for; null: none
   */
  public record GivenReason(
      String subject, @Nullable Hash change, @Nullable Integer countsAt, String reason) {

    private boolean isFor(LoosenedChange loosened, int version) {
      return change == null
          ? countsAt != null && countsAt == version
          : change.equals(loosened.change());
    }
  }

  /** The reason that counts for a difference. */
  public Optional<String> of(Difference difference) {
    LoosenedChange loosened = LoosenedChange.of(difference);
    return latest(loosened, given -> given.isFor(loosened, version));
  }

  /** The latest reason given for the same thing, where none counts for it as it is now. */
  public Optional<String> outdated(Difference difference) {
    return of(difference).isPresent()
        ? Optional.empty()
        : latest(LoosenedChange.of(difference), given -> true);
  }

  private Optional<String> latest(LoosenedChange loosened, Predicate<GivenReason> which) {
    return latestFirst.stream()
        .filter(given -> given.subject().equals(loosened.subject()))
        .filter(which)
        .map(GivenReason::reason)
        .findFirst();
  }
}
