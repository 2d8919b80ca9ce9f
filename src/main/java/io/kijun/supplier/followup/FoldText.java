package io.kijun.supplier.followup;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link FollowUpFold} as text: lines of codes and numbers, nothing that people wrote. */
final class FoldText {

  private static final char STANDING = 's';
  private static final char TRACK = 't';

  private FoldText() {}

  /** The text. */
  static String of(FollowUpFold fold) {
    StringBuilder out = new StringBuilder(1 << 12);
    FollowUpFold.LastCounted latest = fold.latest();
    line(
        out,
        orEmpty(fold.last()),
        latest == null ? "" : latest.asOf().toEpochDay(),
        latest == null ? "" : latest.evaluation(),
        latest == null ? "" : latest.ruleset(),
        latest == null ? "" : latest.facts());
    Map<StandingRef, Integer> refs = refs(fold.tracks());
    refs.keySet().forEach(one -> ref(out, one));
    fold.tracks().forEach(one -> track(out, one, refs));
    return out.toString();
  }

  private static Object orEmpty(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static Map<StandingRef, Integer> refs(Collection<FindingTrack> tracks) {
    Map<StandingRef, Integer> refs = new LinkedHashMap<>();
    for (FindingTrack track : tracks) {
      for (TrackStep step : track.steps()) {
        refs.putIfAbsent(step.at(), refs.size());
      }
    }
    return refs;
  }

  private static void ref(StringBuilder out, StandingRef one) {
    Instant at = one.recordedAt();
    line(
        out,
        STANDING,
        one.evaluation(),
        one.asOf().toEpochDay(),
        at.getEpochSecond(),
        at.getNano());
  }

  private static void track(StringBuilder out, FindingTrack track, Map<StandingRef, Integer> refs) {
    List<Object> parts = new ArrayList<>();
    parts.add(TRACK);
    parts.add(track.key().item());
    parts.add(orEmpty(track.key().criterion()));
    parts.add(track.cause());
    parts.add(track.severity());
    parts.add(track.due().toEpochDay());
    parts.add(track.roots().size());
    parts.addAll(track.roots());
    for (TrackStep step : track.steps()) {
      parts.add(step.kind());
      parts.add(Objects.requireNonNull(refs.get(step.at())));
      parts.add(orEmpty(step.cause() == null ? step.by() : step.cause()));
    }
    line(out, parts.toArray());
  }

  private static void line(StringBuilder out, Object... parts) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    for (Object part : parts) {
      out.append(part).append('\t');
    }
  }

  /** The fold that {@link #of} wrote. */
  static FollowUpFold read(String text) {
    return fold(new Pieces(text, '\n'));
  }

  private static FollowUpFold fold(Pieces lines) {
    Pieces head = new Pieces(lines.next(), '\t');
    String last = head.next();
    String asOf = head.next();
    FollowUpFold.LastCounted latest =
        asOf.isEmpty() ? null : latest(head, LocalDate.ofEpochDay(Long.parseLong(asOf)));
    List<StandingRef> refs = new ArrayList<>();
    SortedMap<FollowedKey, FindingTrack> tracks = new TreeMap<>();
    while (lines.hasNext()) {
      Pieces parts = new Pieces(lines.next(), '\t');
      if (parts.next().charAt(0) == STANDING) {
        refs.add(ref(parts));
      } else {
        FindingTrack track = track(parts, refs);
        tracks.put(track.key(), track);
      }
    }
    return new FollowUpFold(last.isEmpty() ? null : UUID.fromString(last), latest, tracks);
  }

  private static FollowUpFold.LastCounted latest(Pieces head, LocalDate asOf) {
    UUID evaluation = UUID.fromString(head.next());
    return new FollowUpFold.LastCounted(evaluation, asOf, head.next(), head.next());
  }

  private static StandingRef ref(Pieces parts) {
    return new StandingRef(
        UUID.fromString(parts.next()),
        LocalDate.ofEpochDay(parts.number()),
        Instant.ofEpochSecond(parts.number(), parts.number()));
  }

  private static FindingTrack track(Pieces parts, List<StandingRef> refs) {
    String item = parts.next();
    String criterion = parts.next();
    Cause cause = Cause.valueOf(parts.next());
    Severity severity = Severity.valueOf(parts.next());
    LocalDate due = LocalDate.ofEpochDay(parts.number());
    List<String> roots = new ArrayList<>();
    for (long more = parts.number(); more > 0; more--) {
      roots.add(parts.next());
    }
    List<TrackStep> steps = new ArrayList<>();
    while (parts.hasNext()) {
      steps.add(step(parts, refs));
    }
    return new FindingTrack(
        new FollowedKey(item, criterion.isEmpty() ? null : criterion),
        cause,
        severity,
        due,
        roots,
        steps);
  }

  private static TrackStep step(Pieces parts, List<StandingRef> refs) {
    TrackStep.Kind kind = TrackStep.Kind.valueOf(parts.next());
    StandingRef at = refs.get((int) parts.number());
    String word = parts.next();
    return switch (kind) {
      case FOUND -> TrackStep.found(at, Cause.valueOf(word));
      case CLAIMED -> TrackStep.claimed(at);
      case DONE -> TrackStep.done(at, ClosedBy.valueOf(word));
    };
  }
}
