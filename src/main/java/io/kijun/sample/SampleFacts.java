package io.kijun.sample;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a generated supplier in a year. With the same dice two years are alike but for
 * what the temper lets fail in each, as it is with people.
 */
final class SampleFacts {

  private static final double HAS_AN_EXEMPTION = 0.2;
  private static final double HAS_AN_EVENT = 0.3;
  private static final double LATEST_ROUND = 0.7;
  private static final int ACCEPTED_AT_MOST = 300;
  private static final int YEAR = 365;

  private final Duties duties;
  private final Temper temper;
  private final Profile profile;

  SampleFacts(Duties duties, Temper temper, Profile profile) {
    this.duties = duties;
    this.temper = temper;
    this.profile = profile;
  }

  /** What is known on a day. */
  Facts on(LocalDate day, boolean thisYear, Random dice) {
    Facts compliant = new CompliantSupplier(duties.applyingTo(profile)).on(day);
    Optional<Declaration> exemption = exemption(day, dice);
    Set<String> exempt = new HashSet<>();
    exemption.ifPresent(one -> exempt.addAll(duties.keys(one.subject())));
    double round = dice.nextDouble() * LATEST_ROUND;
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence perfect : compliant.evidence()) {
      Habit habit = Habit.thrown(dice);
      EvidenceBuilder entry = entry(perfect, thisYear, habit, round);
      if (entry != null && !exempt.contains(perfect.key())) {
        evidence.add(entry.build());
      }
    }
    List<Declaration> declarations = new ArrayList<>(declarations(exemption, thisYear, dice));
    exemption.ifPresent(declarations::add);
    return new Facts(
        compliant.supplier(), null, Map.of(), evidence, declarations, events(day, dice));
  }

  /**
   * What the dice say of one practice; each number from 0 to 1.
   *
   * @param luck below the likelihood of failing it fails
   * @param mishap how it fails
   * @param point what is left out, or how late it is
   * @param shown whether there is an entry of it
   * @param sourced whether the entry names a document
   */
  private record Habit(double luck, double mishap, double point, double shown, double sourced) {

    static Habit thrown(Random dice) {
      return new Habit(
          dice.nextDouble(),
          dice.nextDouble(),
          dice.nextDouble(),
          dice.nextDouble(),
          dice.nextDouble());
    }
  }

  private @Nullable EvidenceBuilder entry(
      Evidence perfect, boolean thisYear, Habit habit, double round) {
    if (habit.shown() >= temper.shown().evidence()) {
      return null;
    }
    String key = perfect.key();
    EvidenceBuilder entry = new EvidenceBuilder(perfect);
    if (duties.leaveOutDenied(entry, profile)) {
      return null;
    }
    entry.source("情報セキュリティ規程集 第" + (1 + (int) (habit.point() * 30)) + "章");
    if (habit.sourced() < temper.shown().unsourced()) {
      entry.source(null);
    }
    boolean mayFail = temper.failsInWhatIsVital() || !duties.isVital(key);
    if (mayFail && habit.luck() < temper.fails(thisYear)) {
      return Mishap.at(habit.mishap()).befall(entry, duties.days(key), habit.point());
    }
    return Mishap.earlier(entry, ago(key, round, habit.point()));
  }

  /**
   * How many days ago it was done: yearly things in one round, what is due more often by itself.
   */
  private int ago(String key, double round, double point) {
    int days = duties.days(key) == 0 ? YEAR : duties.days(key);
    if (duties.makesOthersDue(key) || days >= YEAR) {
      return (int) (round * YEAR);
    }
    return (int) (point * LATEST_ROUND * days);
  }

  private Optional<Declaration> exemption(LocalDate day, Random dice) {
    double luck = dice.nextDouble();
    double which = dice.nextDouble();
    int accepted = 1 + dice.nextInt(ACCEPTED_AT_MOST);
    List<Item> candidates = duties.dispensable(profile);
    if (candidates.isEmpty() || luck >= HAS_AN_EXEMPTION || temper == Temper.LATE) {
      return Optional.empty();
    }
    Item item = candidates.get((int) (which * candidates.size()));
    return Optional.of(
        Declaration.of(item.no(), Verdict.NOT_APPLICABLE, "この業務は行っていないため")
            .acceptedUntil(day.plusDays(accepted)));
  }

  private List<Declaration> declarations(
      Optional<Declaration> exemption, boolean thisYear, Random dice) {
    if (!temper.declares()) {
      return List.of();
    }
    Set<String> taken = new HashSet<>();
    exemption.ifPresent(one -> taken.add(one.subject()));
    List<Declaration> all = new ArrayList<>();
    for (Item item : duties.items(profile)) {
      double luck = dice.nextDouble();
      boolean half = dice.nextBoolean();
      if (taken.add(item.no())) {
        all.add(Declaration.of(item.no(), claim(luck, half, item, thisYear), null));
      }
    }
    return all;
  }

  private Verdict claim(double luck, boolean half, Item item, boolean thisYear) {
    boolean mayFail = duties.keys(item.no()).stream().noneMatch(duties::isVital);
    if (temper == Temper.OPTIMIST || !mayFail || luck >= temper.fails(thisYear)) {
      return Verdict.ACHIEVED;
    }
    return half ? Verdict.PARTIAL : Verdict.NOT_ACHIEVED;
  }

  /** What happened to it; those who did all in time had a quiet year. */
  private List<Event> events(LocalDate day, Random dice) {
    List<Word> own =
        duties.standard().vocabulary().events().stream()
            .filter(type -> !type.happensInWorld())
            .filter(type -> profile.holdsAll(type.appliesWhen()))
            .toList();
    double luck = dice.nextDouble();
    double which = dice.nextDouble();
    int ago = dice.nextInt(YEAR);
    if (own.isEmpty() || luck >= HAS_AN_EVENT || !temper.failsInWhatIsVital()) {
      return List.of();
    }
    return List.of(new Event(own.get((int) (which * own.size())).code(), day.minusDays(ago)));
  }
}
