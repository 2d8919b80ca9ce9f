package io.kijun.core.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry of evidence in the making; what is not given stays empty or not stated. */
public final class EvidenceBuilder {

  private final SortedSet<LocalDate> performances = new TreeSet<>();
  private final Set<String> occasions = new HashSet<>();
  private final Set<String> audience = new HashSet<>();
  private final Set<String> scope = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private @Nullable String key;
  private @Nullable Boolean established;
  private @Nullable Period retention;
  private @Nullable Period interval;
  private @Nullable LocalDate statedOn;
  private @Nullable String source;

  /** An entry of which nothing is known yet; its key must follow. */
  EvidenceBuilder() {}

  /** An entry of a key of which nothing is stated yet. */
  public EvidenceBuilder(String key) {
    this.key = key;
  }

  /** Starts from an entry, which stays as it is. */
  public EvidenceBuilder(Evidence given) {
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
    source = given.source();
  }

  /** The practice's evidence key. */
  EvidenceBuilder key(String given) {
    key = given;
    return this;
  }

  /** The days on which it was carried out, to be changed in place. */
  public SortedSet<LocalDate> performances() {
    return performances;
  }

  /** The occasions on which it is carried out, to be changed in place. */
  public Set<String> occasions() {
    return occasions;
  }

  /** Whom it reaches, to be changed in place. */
  public Set<String> audience() {
    return audience;
  }

  /** What it covers, to be changed in place. */
  public Set<String> scope() {
    return scope;
  }

  /** What it says, to be changed in place. */
  public Set<String> contents() {
    return contents;
  }

  /** Whether it is in place; null: not stated. */
  public EvidenceBuilder established(@Nullable Boolean stated) {
    established = stated;
    return this;
  }

  /** How long its records are kept; null: not stated. */
  public @Nullable Period retention() {
    return retention;
  }

  /** How long its records are kept; null: not stated. */
  public EvidenceBuilder retention(@Nullable Period stated) {
    retention = stated;
    return this;
  }

  /** The interval that the supplier set; null: not stated. */
  public EvidenceBuilder interval(@Nullable Period stated) {
    interval = stated;
    return this;
  }

  /** The day of the statement; null: not given. */
  public EvidenceBuilder statedOn(@Nullable LocalDate day) {
    statedOn = day;
    return this;
  }

  /** Where it was seen; null: not named. */
  public EvidenceBuilder source(@Nullable String named) {
    source = named;
    return this;
  }

  /** The entry as it now is. */
  public Evidence build() {
    return new Evidence(
        Objects.requireNonNull(key, "no key"),
        established,
        performances,
        occasions,
        audience,
        scope,
        contents,
        retention,
        interval,
        statedOn,
        source);
  }
}
