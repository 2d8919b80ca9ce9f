package io.kijun.core.evidence;

import io.kijun.core.standard.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of several entries of one key: by all that the record says of them, as its text would
 * be. Of two entries only the first field that differs is spelt.
 */
final class EntryOrder implements Comparator<Evidence> {

  static final Comparator<Evidence> BY_TEXT = new EntryOrder();

  /** As the record has them up to the one that it only tells where it is false, and after it. */
  private static final List<Function<Evidence, @Nullable Object>> BEFORE_SOURCED =
      List.of(
          Evidence::audience,
          Evidence::contents,
          Evidence::established,
          Evidence::interval,
          Evidence::occasions,
          Evidence::performances,
          Evidence::retention,
          Evidence::scope);

  private EntryOrder() {}

  @Override
  public int compare(Evidence a, Evidence b) {
    for (Function<Evidence, @Nullable Object> field : BEFORE_SOURCED) {
      int order = byText(field.apply(a), field.apply(b));
      if (order != 0) {
        return order;
      }
    }
    // "sourced" comes before "statedOn"
    int order = Boolean.compare(a.isSourced(), b.isSourced());
    return order != 0 ? order : byText(a.statedOn(), b.statedOn());
  }

  private static int byText(@Nullable Object a, @Nullable Object b) {
    return Objects.equals(a, b) ? 0 : text(a).compareTo(text(b));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof SortedSet<?> days) {
      return days.toString();
    }
    if (value instanceof Set<?> words) {
      CanonicalJson json = new CanonicalJson();
      FactsRecord.strings(json, words.stream().map(Object::toString).toList());
      return new String(json.bytes(), StandardCharsets.UTF_8);
    }
    return String.valueOf(value);
  }
}
