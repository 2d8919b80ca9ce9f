package io.kijun.generated;

import io.kijun.core.evidence.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Evidence that is being changed; each step changes what it is named after. */
public final class Draft {

  private final Evidence original;
  private @Nullable Boolean established;
  private SortedSet<LocalDate> performances;
  private Set<String> occasions;
  private Set<String> audience;
  private Set<String> scope;
  private Set<String> contents;
  private @Nullable Period retention;
  private @Nullable Period interval;
  private @Nullable LocalDate statedOn;
  private @Nullable String source;

  /** A change of an entry. */
  public Draft(Evidence original) {
    this.original = original;
    this.established = original.established();
    this.performances = original.performances();
    this.occasions = original.occasions();
    this.audience = original.audience();
    this.scope = original.scope();
    this.contents = original.contents();
    this.retention = original.retention();
    this.interval = original.interval();
    this.statedOn = original.statedOn();
    this.source = original.source();
  }

  /** The entry as changed. */
  public Evidence evidence() {
    return new Evidence(
        original.key(),
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

  public Draft established(@Nullable Boolean value) {
    established = value;
    return this;
  }

  public Draft performances(Collection<LocalDate> value) {
    performances = new TreeSet<>(value);
    return this;
  }

  public Draft occasions(Set<String> value) {
    occasions = value;
    return this;
  }

  public Draft audience(Set<String> value) {
    audience = value;
    return this;
  }

  public Draft scope(Set<String> value) {
    scope = value;
    return this;
  }

  public Draft contents(Set<String> value) {
    contents = value;
    return this;
  }

  public Draft retention(@Nullable Period value) {
    retention = value;
    return this;
  }

  public Draft interval(@Nullable Period value) {
    interval = value;
    return this;
  }

  public Draft statedOn(@Nullable LocalDate value) {
    statedOn = value;
    return this;
  }

  public Draft source(@Nullable String value) {
    source = value;
    return this;
  }
}
