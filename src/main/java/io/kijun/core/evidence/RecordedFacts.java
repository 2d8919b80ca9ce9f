package io.kijun.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts back from their canonical record. Names and free text are not in it: in the place of
 * a reason or a source stands {@link #ON_RECORD}, so that the facts have the same hash and the same
 * result. Entries recorded before 0.2.0 count as sourced.
 */
public final class RecordedFacts implements FactsSource {

  /** Stands for a reason or a source that was given. */
  public static final String ON_RECORD = "記録あり / on record";

  /*
   * In canonical JSON the names of an object stand in order and a quote inside a string is escaped:
   * each of these stands where it says, and nowhere else.
   */
  private static final String EVIDENCE = "\"evidence\":[";
  private static final String ENTRY = "{\"audience\":";
  private static final String KEY = "\"key\":\"";
  private static final String END_OF_EVIDENCE = "],\"profile\":{";

  private final @Nullable UUID id;
  private final String canonical;

  /**
   * The facts of a record.
   *
   * @param id null: they are not on record
   * @param canonical what {@link FactsRecord#canonical()} wrote; reading anything else throws a
   *     RuntimeException
   */
  public RecordedFacts(@Nullable UUID id, byte[] canonical) {
    this.id = id;
    this.canonical = new String(canonical, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable UUID id() {
    return id;
  }

  @Override
  public Facts all() {
    return FactsRecordReader.read(canonical, key -> true);
  }

  @Override
  public Facts only(Set<String> keys) {
    int from = canonical.indexOf(EVIDENCE) + EVIDENCE.length();
    int end = canonical.indexOf(END_OF_EVIDENCE, from);
    StringBuilder part = new StringBuilder().append(canonical, 0, from);
    int entry = canonical.indexOf(ENTRY, from);
    while (entry >= 0 && entry < end) {
      int next = canonical.indexOf(ENTRY, entry + 1);
      int after = next < 0 ? end : next;
      if (isOf(keys, canonical.indexOf(KEY, entry) + KEY.length())) {
        part.append(canonical, entry, after);
      }
      entry = next;
    }
    if (part.charAt(part.length() - 1) == ',') {
      part.setLength(part.length() - 1);
    }
    String rest = part.append(canonical, end, canonical.length()).toString();
    return FactsRecordReader.read(rest, keys::contains);
  }

  /** Whether the key that begins at a place may be one of some; one with an escape may be any. */
  private boolean isOf(Set<String> keys, int key) {
    String spelt = canonical.substring(key, canonical.indexOf('"', key));
    return keys.contains(spelt) || spelt.indexOf('\\') >= 0;
  }
}
