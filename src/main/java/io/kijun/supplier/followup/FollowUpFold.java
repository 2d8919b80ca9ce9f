package io.kijun.supplier.followup;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evaluation.ResultDigest.OfFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier's standings, one after the other, said of each of its findings. It reads no
 * clock, and comes to the same whether they are looked at all at once or one by one.
 */
public final class FollowUpFold {

  /** Before anything was looked at. */
  public static final FollowUpFold NONE = new FollowUpFold(null, null, new TreeMap<>());

  /**
   * The standing that counted last.
   *
   * @param ruleset the hash of its ruleset
   * @param facts the hash of its facts
   */
  record LastCounted(UUID evaluation, LocalDate asOf, String ruleset, String facts) {}

  private final @Nullable UUID last;
  private final @Nullable LastCounted latest;
  private final SortedMap<FollowedKey, FindingTrack> tracks;

  FollowUpFold(
      @Nullable UUID last,
      @Nullable LastCounted latest,
      SortedMap<FollowedKey, FindingTrack> tracks) {
    this.last = last;
    this.latest = latest;
    this.tracks = Collections.unmodifiableSortedMap(tracks);
  }

  /** The standing that was looked at last; null: none was. */
  public @Nullable UUID last() {
    return last;
  }

  @Nullable LastCounted latest() {
    return latest;
  }

  Collection<FindingTrack> tracks() {
    return tracks.values();
  }

  @Nullable FindingTrack track(FollowedKey key) {
    return tracks.get(key);
  }

  /** After more standings, in the order in which they were recorded. */
  public FollowUpFold then(List<FollowedStanding> more, FormerFacts former) {
    FollowUpFold fold = this;
    for (FollowedStanding one : more) {
      fold = fold.then(one, former);
    }
    return fold;
  }

  /** After another standing. One of an earlier day than the last does not count. */
  public FollowUpFold then(FollowedStanding standing, FormerFacts former) {
    LastCounted before = latest;
    if (before != null && standing.asOf().isBefore(before.asOf())) {
      return new FollowUpFold(standing.evaluation(), before, tracks);
    }
    return new FollowUpFold(
        standing.evaluation(),
        new LastCounted(
            standing.evaluation(), standing.asOf(), standing.ruleset(), standing.facts()),
        after(standing, ByRule.between(before, standing, former)));
  }

  private SortedMap<FollowedKey, FindingTrack> after(
      FollowedStanding standing, Predicate<FollowedKey> byRule) {
    SortedMap<FollowedKey, FindingTrack> all = new TreeMap<>(tracks);
    Map<FollowedKey, List<OfFinding>> found = found(standing.digest());
    found.forEach(
        (key, findings) -> {
          FindingTrack known = tracks.get(key);
          all.put(
              key,
              known == null
                  ? FindingTrack.first(key, findings, standing.ref())
                  : known.found(findings, standing.ref()));
        });
    List<FindingTrack> gone =
        tracks.values().stream().filter(known -> !found.containsKey(known.key())).toList();
    if (!gone.isEmpty()) {
      Vanished vanished = new Vanished(standing.digest(), byRule);
      gone.forEach(known -> all.put(known.key(), vanished(known, standing.ref(), vanished)));
    }
    return all;
  }

  /** What asks for something to be done, by item and criterion. */
  static Map<FollowedKey, List<OfFinding>> found(ResultDigest digest) {
    Map<FollowedKey, List<OfFinding>> found = new TreeMap<>();
    for (OfFinding one : digest.findings()) {
      if (FindingTrack.isFollowed(one.cause())) {
        found
            .computeIfAbsent(
                new FollowedKey(one.item(), one.criterion()), key -> new ArrayList<>(2))
            .add(one);
      }
    }
    return found;
  }

  private static FindingTrack vanished(FindingTrack known, StandingRef at, Vanished vanished) {
    if (known.isDone()) {
      return doneBefore(known, at, vanished);
    }
    return switch (vanished.why(known)) {
      case EVIDENCE -> known.with(TrackStep.done(at, ClosedBy.EVIDENCE));
      case RULE -> known.with(TrackStep.done(at, ClosedBy.RULE));
      case APPLICABILITY -> known.with(TrackStep.done(at, ClosedBy.APPLICABILITY));
      case CLAIMED -> known.isClaimed() ? known : known.with(TrackStep.claimed(at));
      case STILL -> known;
    };
  }

  /** That something does not apply may be accepted up to a day only. */
  private static FindingTrack doneBefore(FindingTrack known, StandingRef at, Vanished vanished) {
    LocalDate until = vanished.acceptBy(known.key().item());
    if (until == null || known.last().by() != ClosedBy.APPLICABILITY) {
      return known;
    }
    return vanished.why(known) == Vanished.Why.CLAIMED ? known.claimedAnew(at, until) : known;
  }
}
