package io.kijun.oracle;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Vocabulary;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one row of 基準 for one supplier. */
final class RowOracle {

  private final Known known;
  private final CriterionRow row;
  private final List<String> audience;
  private final List<String> scope;
  private final List<String> contents;
  private final List<Occasion> occasions;
  private @Nullable Boolean holdsNow;

  RowOracle(Known known, CriterionRow row) {
    Vocabulary words = known.standard().vocabulary();
    this.known = known;
    this.row = row;
    this.audience = known.applicable(Columns.AUDIENCE.of(row), words.audiences());
    this.scope = known.applicable(Columns.SCOPE.of(row), words.scopes());
    this.contents = known.applicable(Columns.CONTENTS.of(row), words.contents());
    this.occasions = known.occasions(Columns.OCCASIONS.of(row));
  }

  CriterionRow row() {
    return row;
  }

  /** Whether the profile leaves something of each list of the row. */
  boolean applies() {
    return known.holdsAll(Columns.APPLIES_WHEN.of(row))
        && audience.isEmpty() == Columns.AUDIENCE.of(row).isEmpty()
        && scope.isEmpty() == Columns.SCOPE.of(row).isEmpty()
        && contents.isEmpty() == Columns.CONTENTS.of(row).isEmpty();
  }

  boolean hasEvidence() {
    return !entries(known.asOf()).isEmpty();
  }

  /** An exception that is said not to exist is no evidence on what it is an exception to. */
  boolean isAnswered() {
    return row.allowance()
        ? entries(known.asOf()).stream()
            .anyMatch(
                one -> !one.performances().isEmpty() || !Boolean.FALSE.equals(one.established()))
        : hasEvidence();
  }

  boolean hasSourcedEvidence() {
    return entries(known.asOf()).stream().anyMatch(Known::isSourced);
  }

  /** Whether it holds when those of its entries that name no source are left out. */
  boolean holdsBySourcedEntries() {
    return new RowOracle(known.withoutUnsourced(row.evidence()), row).holds(known.asOf());
  }

  private List<Evidence> entries(LocalDate day) {
    return known.entries(row.evidence(), day);
  }

  /** Whether it holds on the day of the evaluation; found out once. */
  boolean holdsNow() {
    Boolean found = holdsNow;
    if (found == null) {
      found = holds(known.asOf());
      holdsNow = found;
    }
    return found;
  }

  /** Whether every combination of required words is served by entries that list all of it. */
  boolean holds(LocalDate day) {
    if (entries(day).isEmpty()) {
      return false;
    }
    for (List<Evidence> together : combinations(day)) {
      if (together.isEmpty() || !inTime(new Practice(known, together, day))) {
        return false;
      }
    }
    return true;
  }

  private boolean inTime(Practice practice) {
    return timeConstraints().values().stream().allMatch(test -> test.apply(practice).isEmpty());
  }

  /** For each combination of required words the entries that list all of it. */
  private List<List<Evidence>> combinations(LocalDate day) {
    List<List<Evidence>> combinations = new ArrayList<>();
    for (String who : orAny(audience)) {
      for (String where : orAny(scope)) {
        for (String what : orAny(contents)) {
          combinations.add(listing(entries(day), who, where, what));
        }
      }
    }
    return combinations;
  }

  private static final String ANY = "";

  private static List<String> orAny(List<String> words) {
    return words.isEmpty() ? List.of(ANY) : words;
  }

  private static List<Evidence> listing(
      List<Evidence> entries, String who, String where, String what) {
    return entries.stream()
        .filter(entry -> who.equals(ANY) || entry.audience().contains(who))
        .filter(entry -> where.equals(ANY) || entry.scope().contains(where))
        .filter(entry -> what.equals(ANY) || entry.contents().contains(what))
        .toList();
  }

  /** The filled cells that are about time, by column. */
  private Map<String, Function<Practice, Optional<Cause>>> timeConstraints() {
    Map<String, Function<Practice, Optional<Cause>>> constraints = new TreeMap<>();
    if (Columns.ESTABLISHED.of(row)) {
      constraints.put("established", Practice::established);
    }
    Cadence cadence = Columns.CADENCE.of(row);
    if (cadence != null) {
      constraints.put("cadence", practice -> practice.inCadence(cadence));
    }
    if (!Columns.OCCASIONS.of(row).isEmpty()) {
      constraints.put("occasions", practice -> onAll(practice));
    }
    Retention retention = Columns.RETENTION.of(row);
    if (retention != null) {
      constraints.put("retention", practice -> practice.kept(retention));
    }
    return constraints;
  }

  private Optional<Cause> onAll(Practice practice) {
    return occasions.stream().flatMap(occasion -> practice.on(occasion).stream()).findFirst();
  }

  /** What fails today: causes by column. */
  Map<String, Set<Cause>> failures() {
    Map<String, Set<Cause>> failures = new TreeMap<>();
    if (!hasEvidence()) {
      filledColumns().forEach(column -> failures.put(column, Set.of(Cause.NO_EVIDENCE)));
      return failures;
    }
    timeConstraints().forEach((column, test) -> failures.put(column, timeCauses(test)));
    failures.put("audience", gap(audienceGap(), Cause.AUDIENCE_GAP));
    failures.put("scope", gap(scopeGap(), Cause.SCOPE_GAP));
    failures.put("contents", gap(contentsGap(), Cause.CONTENTS_GAP));
    failures.values().removeIf(Set::isEmpty);
    return failures;
  }

  private List<String> filledColumns() {
    List<String> columns = new ArrayList<>(timeConstraints().keySet());
    columns.add("evidence");
    if (!Columns.AUDIENCE.of(row).isEmpty()) {
      columns.add("audience");
    }
    if (!Columns.SCOPE.of(row).isEmpty()) {
      columns.add("scope");
    }
    if (!Columns.CONTENTS.of(row).isEmpty()) {
      columns.add("contents");
    }
    return columns;
  }

  /** Over all combinations that are listed, or over all entries where none is. */
  private Set<Cause> timeCauses(Function<Practice, Optional<Cause>> test) {
    List<List<Evidence>> listed = new ArrayList<>(combinations(known.asOf()));
    listed.removeIf(List::isEmpty);
    if (listed.isEmpty()) {
      listed.add(entries(known.asOf()));
    }
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    for (List<Evidence> together : listed) {
      test.apply(new Practice(known, together, known.asOf())).ifPresent(causes::add);
    }
    return causes.contains(Cause.NEVER_PERFORMED) ? Set.of(Cause.NEVER_PERFORMED) : causes;
  }

  private static Set<Cause> gap(boolean isThere, Cause cause) {
    return isThere ? Set.of(cause) : Set.of();
  }

  private boolean lists(String who, String where, String what) {
    return !listing(entries(known.asOf()), who, where, what).isEmpty();
  }

  private boolean audienceGap() {
    return !orAny(audience).stream().allMatch(who -> lists(who, ANY, ANY));
  }

  /** Who is listed, or anyone where nobody of the required audience is. */
  private List<String> audienceListed() {
    List<String> listed = new ArrayList<>(orAny(audience));
    listed.removeIf(who -> !lists(who, ANY, ANY));
    return orAny(listed);
  }

  /** Looked at for each audience that is listed. */
  private boolean scopeGap() {
    return audienceListed().stream()
        .anyMatch(who -> !orAny(scope).stream().allMatch(where -> lists(who, where, ANY)));
  }

  /** Looked at for each audience and scope that is listed; for the audience alone where none is. */
  private boolean contentsGap() {
    List<String[]> listed = new ArrayList<>();
    for (String who : audienceListed()) {
      for (String where : orAny(scope)) {
        if (lists(who, where, ANY)) {
          listed.add(new String[] {who, where});
        }
      }
    }
    if (listed.isEmpty()) {
      audienceListed().forEach(who -> listed.add(new String[] {who, ANY}));
    }
    return listed.stream()
        .anyMatch(
            pair -> !orAny(contents).stream().allMatch(what -> lists(pair[0], pair[1], what)));
  }

  /** The last day on which a row that holds still does, if nothing else happens. */
  @Nullable LocalDate validUntil() {
    for (LocalDate day : turningPoints()) {
      if (day.isAfter(known.asOf()) && !holds(day)) {
        return day.minusDays(1);
      }
    }
    return null;
  }

  /** How many days ahead the end of a row that holds up to a day is announced at most. */
  int notice(LocalDate lastDay) {
    Cadence cadence = Columns.CADENCE.of(row);
    int most = 0;
    boolean undated = true;
    for (List<Evidence> together : combinations(lastDay)) {
      Practice next = new Practice(known, together, lastDay.plusDays(1));
      if (onAll(next).isPresent()) {
        return Integer.MAX_VALUE;
      }
      if (cadence != null && next.inCadence(cadence).isPresent()) {
        most = Math.max(most, next.notice(cadence));
        undated = false;
      }
    }
    Period age = known.standard().settings().undatedAge();
    return undated && age != null ? Practice.third(age) : most;
  }

  private SortedSet<LocalDate> turningPoints() {
    return new TurningPoints(known, row, occasions).days();
  }
}
