package io.kijun.supplier.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evaluation.ResultDigest.DigestCriterion;
import io.kijun.core.evaluation.ResultDigest.DigestItem;
import io.kijun.core.evaluation.ResultDigest.OfFinding;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.followup.FollowUpPlan.PlannedBy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever happens, no finding is lost: over histories of facts, rules, days, plans and exceptions
 * that are thrown with dice, each is found, claimed, or done by a standing that shows it.
 */
class FollowUpLosesNothingTests {

  private static final int STANDINGS = 40;
  private static final List<String> KEYS =
      List.of("policy", "policy.review", "logs", "remote.rules", "backup", "backup.restore");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void eachFindingIsAccountedFor(long seed) {
    History history = new History(new Random(seed));
    FollowUpFold fold = FollowUpFold.NONE;
    Set<FollowedKey> ever = new HashSet<>();
    Map<FollowedKey, LocalDate> due = new HashMap<>();
    for (int i = 0; i < STANDINGS; i++) {
      FollowedStanding standing = history.next();
      FollowUpFold kept = FoldText.read(FoldText.of(fold));
      FollowUpFold before = fold;
      fold = kept.then(standing, history.supplier::formerly);
      if (i % 8 == 7) {
        // Taken up one by one and through what was kept, or all at once: it comes to the same.
        assertThat(FoldText.of(fold)).isEqualTo(FoldText.of(history.supplier.fold()));
      }
      boolean counts = before.latest() == null || !standing.asOf().isBefore(before.latest().asOf());
      if (counts) {
        check(history, standing, before, fold, ever, due);
        history.actAt(standing);
      } else {
        assertThat(fold.tracks()).containsExactlyElementsOf(before.tracks());
      }
      history.checkStories(fold);
    }
    assertThat(ever).hasSizeGreaterThan(3);
    assertThat(history.reopened).isTrue();
    assertThat(fold.tracks().stream().flatMap(one -> one.steps().stream()).map(TrackStep::kind))
        .contains(TrackStep.Kind.values());
  }

  private static void check(
      History history,
      FollowedStanding standing,
      FollowUpFold before,
      FollowUpFold fold,
      Set<FollowedKey> ever,
      Map<FollowedKey, LocalDate> due) {
    Shown shown = new Shown(standing, history.supplier);
    ever.addAll(shown.found);
    assertThat(fold.tracks())
        .extracting(FindingTrack::key)
        .containsExactlyInAnyOrderElementsOf(ever);
    for (FindingTrack track : fold.tracks()) {
      String said = track + " after " + standing.evaluation();
      if (shown.found.contains(track.key())) {
        assertThat(track.last().kind()).as(said).isEqualTo(TrackStep.Kind.FOUND);
      } else {
        shown.checkAbsent(track, before, said);
      }
      LocalDate first = due.get(track.key());
      FindingTrack was = before.track(track.key());
      if (was != null && !was.isDone() && first != null) {
        assertThat(track.due()).as(said).isEqualTo(first);
      }
      due.put(track.key(), track.due());
    }
  }

  /** What a standing shows, looked at without the fold. */
  private static final class Shown {

    private final FollowedStanding standing;
    private final FollowedSupplier supplier;
    private final Set<FollowedKey> found = new HashSet<>();
    private final Map<String, DigestItem> items = new HashMap<>();

    Shown(FollowedStanding standing, FollowedSupplier supplier) {
      this.standing = standing;
      this.supplier = supplier;
      standing.digest().items().forEach(one -> items.put(one.no(), one));
      for (OfFinding one : standing.digest().findings()) {
        if (FindingTrack.isFollowed(one.cause())) {
          found.add(new FollowedKey(one.item(), one.criterion()));
        }
      }
    }

    void checkAbsent(FindingTrack track, FollowUpFold before, String said) {
      TrackStep last = track.last();
      switch (last.kind()) {
        case CLAIMED -> assertThat(isEvidenced(track.key())).as(said).isFalse();
        case FOUND -> {
          // Only what is held down is short without being told: behind what is nearer.
          assertThat(track.cause()).as(said).isEqualTo(Cause.DEPENDENCY);
          assertThat(track.roots()).as(said).anyMatch(this::isShort);
        }
        case DONE -> {
          if (last.at().evaluation().equals(standing.evaluation())) {
            checkDone(track, before, said);
          }
        }
      }
    }

    private boolean isShort(String root) {
      DigestItem item = items.get(root);
      return item != null
          && (item.verdict() == Verdict.PARTIAL || item.verdict() == Verdict.NOT_ACHIEVED);
    }

    private boolean isEvidenced(FollowedKey key) {
      DigestItem item = items.get(key.item());
      return item != null
          && item.verdict() != Verdict.NOT_APPLICABLE
          && item.criteria().stream()
              .filter(one -> one.id().equals(key.criterion()))
              .anyMatch(one -> one.outcome() == Outcome.MET && one.ground() == Ground.SOURCE);
    }

    private void checkDone(FindingTrack track, FollowUpFold before, String said) {
      ClosedBy by = Objects.requireNonNull(track.last().by(), said);
      FollowUpFold.LastCounted then = Objects.requireNonNull(before.latest(), said);
      DigestItem item = items.get(track.key().item());
      DigestCriterion criterion =
          item == null
              ? null
              : item.criteria().stream()
                  .filter(one -> one.id().equals(track.key().criterion()))
                  .findFirst()
                  .orElse(null);
      boolean gone = item == null || (track.key().criterion() != null && criterion == null);
      boolean otherRules = !then.ruleset().equals(standing.ruleset()) && isByRule(track, then);
      boolean wasClaimed = Objects.requireNonNull(before.track(track.key()), said).isClaimed();
      if (otherRules && !wasClaimed && track.key().criterion() != null) {
        assertThat(by).as(said).isEqualTo(ClosedBy.RULE);
      }
      switch (by) {
        case RULE -> assertThat(gone || otherRules || !track.roots().isEmpty()).as(said).isTrue();
        case EVIDENCE ->
            assertThat(
                    track.key().criterion() == null
                        ? item != null && item.verdict() != Verdict.NOT_APPLICABLE
                        : isEvidenced(track.key()))
                .as(said)
                .isTrue();
        case APPLICABILITY ->
            assertThat(
                    track.cause() == Cause.UNJUSTIFIED_NOT_APPLICABLE
                        || track.roots().stream().map(items::get).anyMatch(Shown::isOut)
                        || isOut(item)
                        || (criterion != null && criterion.outcome() == Outcome.NOT_APPLICABLE))
                .as(said)
                .isTrue();
      }
    }

    /** What was known before is not found under the rules of now. */
    private boolean isByRule(FindingTrack track, FollowUpFold.LastCounted then) {
      return supplier.formerly(standing, then.evaluation()).orElseThrow().findings().stream()
          .filter(one -> FindingTrack.isFollowed(one.cause()))
          .noneMatch(one -> new FollowedKey(one.item(), one.criterion()).equals(track.key()));
    }

    private static boolean isOut(@Nullable DigestItem item) {
      return item != null && item.verdict() == Verdict.NOT_APPLICABLE;
    }
  }

  /** A supplier, and what people do about its findings. */
  private static final class History {

    private final Random random;
    private final FollowedSupplier supplier = new FollowedSupplier();
    private final List<FollowUpPlan> plans = new ArrayList<>();
    private final List<Concession> exceptions = new ArrayList<>();
    private LocalDate day = LocalDate.parse("2026-01-06");
    private Instant last = Instant.EPOCH;
    private boolean reopened;

    History(Random random) {
      this.random = random;
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    FollowedStanding next() {
      if (chance(25)) {
        supplier.under(
            oneOf(
                List.of(
                    FollowedSupplier.AS_IT_IS,
                    FollowedSupplier.without("002-1"),
                    FollowedSupplier.without("005-1"),
                    FollowedSupplier.atAnyTime("002-1"))));
        if (chance(50)) {
          change();
        }
      } else {
        for (int i = random.nextInt(3); i >= 0; i--) {
          change();
        }
      }
      day = day.plusDays(random.nextInt(60));
      LocalDate asOf = chance(10) ? day.minusDays(100) : day;
      supplier.stands(asOf.toString());
      return supplier.standings().get(supplier.standings().size() - 1);
    }

    private void change() {
      switch (random.nextInt(4)) {
        case 0 -> supplier.nothingOf(oneOf(KEYS));
        case 1 -> practise(oneOf(KEYS));
        case 2 -> declare(Integer.toString(1 + random.nextInt(5)));
        default ->
            supplier.but(
                json -> ((ObjectNode) json.at("/supplier/profile")).put("remoteWork", chance(70)));
      }
    }

    private void practise(String key) {
      ObjectNode entry = supplier.entry(key);
      if (List.of("policy", "logs", "remote.rules").contains(key)) {
        entry.put("established", chance(70));
      } else {
        entry.putArray("performances").add(day.minusDays(random.nextInt(500)).toString());
      }
      entry.put("source", chance(60) ? "規程集" : null);
      switch (key) {
        case "policy" ->
            entry.putArray("audience").add("officers").add("employees").add("externalStaff");
        case "logs" -> entry.put("retention", "P1Y").putArray("scope").add("servers").add("pcs");
        case "remote.rules" -> entry.putArray("contents").add("procedure").add("contact");
        case "backup" -> entry.put("interval", "P90D").put("retention", "P1M");
        default -> entry.putArray("occasions").add("lawRevision").add("hiring");
      }
    }

    private void declare(String item) {
      switch (random.nextInt(5)) {
        case 0 -> supplier.declares(item, "ACHIEVED");
        case 1 -> supplier.declares(item, "NOT_ACHIEVED");
        case 2 -> supplier.denies(item, "ない", "");
        case 3 -> supplier.denies(item, "扱いがない", "");
        default -> supplier.denies(item, "扱いがない", day.plusDays(random.nextInt(90)).toString());
      }
    }

    void actAt(FollowedStanding standing) {
      last = standing.recordedAt().plus(Duration.ofHours(101));
      FollowedKey key = new FollowedKey(Integer.toString(1 + random.nextInt(5)), null);
      FollowedKey criterion = new FollowedKey(key.item(), "00" + key.item() + "-1");
      if (chance(40)) {
        plans.add(
            new FollowUpPlan(
                chance(70) ? criterion : key,
                oneOf(List.of(PlannedBy.values())),
                day.plusDays(random.nextInt(50)),
                "鈴木",
                "直す",
                "sato",
                standing.recordedAt().plusSeconds(60)));
      }
      if (chance(50)) {
        LocalDate until = dayOf(standing.recordedAt()).plusDays(random.nextInt(5));
        exceptions.add(
            new Concession(
                    new UUID(9, exceptions.size()),
                    Concession.Kind.EXCEPTION,
                    "S-001",
                    chance(50) ? criterion : key,
                    until,
                    "移転中",
                    null,
                    "sato",
                    standing.recordedAt(),
                    List.of())
                .with(steps(standing.recordedAt())));
      }
    }

    /** It may wait for approval for ever, and be withdrawn before or after its last day. */
    private List<ConcessionStep> steps(Instant asked) {
      List<ConcessionStep> steps = new ArrayList<>();
      if (chance(85)) {
        steps.add(step(ConcessionStep.To.APPROVED, asked.plusSeconds(90)));
      }
      if (chance(40)) {
        Instant at = asked.plusSeconds(100).plus(Duration.ofHours(random.nextInt(100)));
        steps.add(step(ConcessionStep.To.WITHDRAWN, at));
      }
      return steps;
    }

    private static ConcessionStep step(ConcessionStep.To to, Instant at) {
      return new ConcessionStep(to, "tanaka", null, null, at);
    }

    private static LocalDate dayOf(Instant at) {
      return FindingStoryTests.days("2026-01-07").of(at);
    }

    /** What people do moves no finding in or out of what is done. */
    void checkStories(FollowUpFold fold) {
      // From the day on on which all is over that people did, for they did it already.
      LocalDate today = dayOf(last).plusDays(random.nextInt(8));
      FollowUpDays days = FindingStoryTests.days(today.toString());
      for (FindingTrack track : fold.tracks()) {
        FollowedFinding told = FindingStory.of("S-001", track, plans, exceptions, days);
        assertThat(told.state() == FollowUpState.DONE).isEqualTo(track.isDone());
        assertThat(told.closedBy() != null).isEqualTo(track.isDone());
        boolean tolerated =
            exceptions.stream()
                .anyMatch(one -> one.finding().covers(track.key()) && isInForce(one, days));
        assertThat(told.state() == FollowUpState.EXCEPTION).isEqualTo(tolerated && !track.isDone());
        checkReappeared(track, told);
        reopened |= told.history().stream().anyMatch(one -> "EXCEPTION_ENDED".equals(one.why()));
        boolean waits = !track.isDone() && !tolerated;
        assertThat(told.overdue()).isEqualTo(waits && days.today().isAfter(told.due()));
        assertThat(told.history()).hasSizeGreaterThanOrEqualTo(track.steps().size());
        assertThat(FollowUpId.parsed(told.id().text())).contains(told.id());
      }
    }

    private static boolean isInForce(Concession one, FollowUpDays days) {
      Optional<ConcessionStep> withdrawn = one.step(ConcessionStep.To.WITHDRAWN);
      return one.step(ConcessionStep.To.APPROVED).isPresent()
          && !days.today().isAfter(one.until())
          && withdrawn.isEmpty();
    }

    /** It was done and found again since, whatever was said in between. */
    private static void checkReappeared(FindingTrack track, FollowedFinding told) {
      boolean done = false;
      boolean again = false;
      for (TrackStep step : track.steps()) {
        again |= done && step.kind() == TrackStep.Kind.FOUND;
        done |= step.kind() == TrackStep.Kind.DONE;
      }
      assertThat(told.reappeared()).isEqualTo(again);
      if (told.state() == FollowUpState.REAPPEARED || told.state() == FollowUpState.OPEN) {
        assertThat(told.state() == FollowUpState.REAPPEARED).isEqualTo(again);
        assertThat(told.plan()).isNull();
      }
    }
  }
}
