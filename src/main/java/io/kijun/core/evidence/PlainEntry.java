package io.kijun.core.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An entry of evidence as it is read field by field. */
final class PlainEntry {

  /** Gives what is taken for a word of one of the lists. */
  @FunctionalInterface
  interface WordsOf {
    UnaryOperator<String> list(String name);
  }

  private final PlainTokens json;
  private final WordsOf words;
  private @Nullable String key;
  private @Nullable Boolean established;
  private SortedSet<LocalDate> performances = Collections.emptySortedSet();
  private Set<String> occasions = Set.of();
  private Set<String> audience = Set.of();
  private Set<String> scope = Set.of();
  private Set<String> contents = Set.of();
  private @Nullable Period retention;
  private @Nullable Period interval;
  private @Nullable LocalDate statedOn;
  private @Nullable String source;

  PlainEntry(PlainTokens json, WordsOf words) {
    this.json = json;
    this.words = words;
  }

  /** Where it was seen. */
  PlainEntry source(@Nullable String named) {
    source = named;
    return this;
  }

  /** Reads a field that is given; whether there is such a field of an entry, its source aside. */
  boolean read(String field) {
    switch (field) {
      case "key" -> key = words.list("keys").apply(json.string());
      case "established" -> established = json.flag();
      case "performances" -> performances = json.days();
      case "occasions" -> occasions = strings("occasions");
      case "audience" -> audience = strings("audiences");
      case "scope" -> scope = strings("scopes");
      case "contents" -> contents = strings("contents");
      case "retention" -> retention = json.period();
      case "interval" -> interval = json.period();
      case "statedOn" -> statedOn = json.day();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Set<String> strings(String list) {
    return json.strings(words.list(list), FactsLimits.MOST_WORDS);
  }

  /** The key, which has been read. */
  String key() {
    return Objects.requireNonNull(key, "no key");
  }

  /** Whether the key has been read. */
  boolean hasKey() {
    return key != null;
  }

  Evidence built() {
    return new Evidence(
        key(),
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
