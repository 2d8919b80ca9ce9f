package io.kijun.core.cases;

import io.kijun.core.evidence.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry of evidence while it is changed. */
final class EntryDraft {

  final String key;
  final TreeSet<LocalDate> performances = new TreeSet<>();
  final Set<String> occasions = new TreeSet<>();
  final Set<String> audience = new TreeSet<>();
  final Set<String> scope = new TreeSet<>();
  final Set<String> contents = new TreeSet<>();
  @Nullable Boolean established;
  @Nullable Period retention;
  @Nullable Period interval;
  @Nullable LocalDate statedOn;

  EntryDraft(String key) {
    this.key = key;
  }

  EntryDraft(Evidence given) {
    this(given.key());
    performances.addAll(given.performances());
    occasions.addAll(given.occasions());
    audience.addAll(given.audience());
    scope.addAll(given.scope());
    contents.addAll(given.contents());
    established = given.established();
    retention = given.retention();
    interval = given.interval();
    statedOn = given.statedOn();
  }

  Evidence evidence() {
    return new Evidence(
        key,
        established,
        performances,
        occasions,
        audience,
        scope,
        contents,
        retention,
        interval,
        statedOn,
        null);
  }
}
