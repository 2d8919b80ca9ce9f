package io.kijun.supplier.followup;

import io.kijun.supplier.followup.FollowedFinding.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened to one finding, in order: what standings said, what was planned, and what was
 * tolerated. It reads no clock.
 */
final class FindingStory {

  private static final String EXCEPTION_ENDED = "EXCEPTION_ENDED";
  private static final String EXCEPTION_WITHDRAWN = "EXCEPTION_WITHDRAWN";

  private record Happening(Instant at, Runnable happens) {}

  private final FindingTrack track;
  private final FollowUpDays days;
  private final List<Happening> events = new ArrayList<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private final Map<UUID, Concession> tolerated = new LinkedHashMap<>();
  private @Nullable TrackStep said;
  private @Nullable FollowUpPlan plan;
  private @Nullable LocalDate since;
  private boolean wasDone;
  private boolean reappeared;

  private FindingStory(FindingTrack track, FollowUpDays days) {
    this.track = track;
    this.days = days;
  }

  /**
   * How far it has come.
   *
   * @param plans of the supplier, in the order in which they were recorded
   * @param exceptions of the supplier
   */
  static FollowedFinding of(
      String supplier,
      FindingTrack track,
      List<FollowUpPlan> plans,
      List<Concession> exceptions,
      FollowUpDays days) {
    FindingStory story = new FindingStory(track, days);
    track.steps().forEach(one -> story.at(one.at().recordedAt(), () -> story.said(one)));
    plans.stream()
        .filter(one -> one.finding().equals(track.key()))
        .forEach(one -> story.at(one.recordedAt(), () -> story.planned(one)));
    exceptions.stream().filter(one -> one.finding().covers(track.key())).forEach(story::exception);
    story.events.sort(Comparator.comparing(Happening::at));
    story.events.forEach(one -> one.happens.run());
    return story.told(supplier);
  }

  private void at(Instant instant, Runnable happens) {
    events.add(new Happening(instant, happens));
  }

  private void exception(Concession one) {
    ConcessionStep approved = one.step(ConcessionStep.To.APPROVED).orElse(null);
    if (approved == null) {
      return;
    }
    at(approved.recordedAt(), () -> tolerated(one, approved));
    ConcessionStep withdrawn = one.step(ConcessionStep.To.WITHDRAWN).orElse(null);
    Instant end = days.start(one.until().plusDays(1));
    if (withdrawn != null && withdrawn.recordedAt().isBefore(end)) {
      LocalDate on = days.of(withdrawn.recordedAt());
      at(withdrawn.recordedAt(), () -> over(one, on, withdrawn.actor(), EXCEPTION_WITHDRAWN));
    } else if (one.until().isBefore(days.today())) {
      at(end, () -> over(one, one.until().plusDays(1), null, EXCEPTION_ENDED));
    }
  }

  private void said(TrackStep step) {
    TrackStep before = said;
    boolean anew = before == null || before.kind() == TrackStep.Kind.DONE;
    said = step;
    if (anew) {
      since = step.at().asOf();
      plan = null;
    }
    boolean again = before != null && anew && step.kind() == TrackStep.Kind.FOUND;
    wasDone |= before != null && before.kind() == TrackStep.Kind.DONE;
    reappeared |= wasDone && step.kind() == TrackStep.Kind.FOUND;
    Object why = step.cause() == null ? step.by() : step.cause();
    add(
        again ? FollowUpState.REAPPEARED.name() : state().name(),
        step.at().asOf(),
        step.at().evaluation(),
        null,
        why == null ? null : why.toString());
  }

  /** A plan for what is not found, or done, plans nothing. */
  private void planned(FollowUpPlan one) {
    if (isOpen()) {
      plan = one;
      LocalDate on = days.of(one.recordedAt());
      add(FollowUpState.PLANNED.name(), on, null, one.actor(), one.text());
    }
  }

  private void tolerated(Concession one, ConcessionStep approved) {
    tolerated.put(one.id(), one);
    if (isOpen()) {
      LocalDate on = days.of(approved.recordedAt());
      add(FollowUpState.EXCEPTION.name(), on, null, approved.actor(), one.reason());
    }
  }

  private void over(Concession one, LocalDate on, @Nullable String by, String why) {
    tolerated.remove(one.id());
    if (isOpen()) {
      add(state().name(), on, null, by, why);
    }
  }

  private boolean isOpen() {
    return said != null && said.kind() != TrackStep.Kind.DONE;
  }

  private void add(
      String state,
      LocalDate on,
      @Nullable UUID evaluation,
      @Nullable String by,
      @Nullable String why) {
    history.add(new HistoryEntry(state, on, evaluation, by, why));
  }

  private FollowUpState state() {
    TrackStep.Kind kind = said == null ? TrackStep.Kind.FOUND : said.kind();
    return switch (kind) {
      case DONE -> FollowUpState.DONE;
      case CLAIMED -> tolerated.isEmpty() ? FollowUpState.CLAIMED : FollowUpState.EXCEPTION;
      case FOUND ->
          !tolerated.isEmpty()
              ? FollowUpState.EXCEPTION
              : plan != null
                  ? FollowUpState.PLANNED
                  : reappeared ? FollowUpState.REAPPEARED : FollowUpState.OPEN;
    };
  }

  private FollowedFinding told(String supplier) {
    FollowUpState state = state();
    FollowUpPlan now = plan;
    LocalDate due = now == null || now.date() == null ? track.due() : now.date();
    boolean waits = state != FollowUpState.DONE && state != FollowUpState.EXCEPTION;
    return new FollowedFinding(
        new FollowUpId(supplier, track.key()),
        track.cause(),
        track.severity(),
        state,
        reappeared,
        since == null ? track.steps().get(0).at().asOf() : since,
        due,
        track.due(),
        waits && days.today().isAfter(due),
        now,
        state == FollowUpState.EXCEPTION ? lasting() : null,
        track.last().by(),
        history);
  }

  /** Of several the one that lasts longest. */
  private @Nullable Concession lasting() {
    return tolerated.values().stream().max(Comparator.comparing(Concession::until)).orElse(null);
  }
}
