package io.kijun.core.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of an audience, scope, contents or event list.
 *
 * @param code lower camel case
 * @param appliesWhen profile facts that must all be true; empty: always
 * @param world of a type of events: 社外, whether they happen in the world, once for all suppliers;
 *     null: no
 * @param examples of a type of events: what counts as one; null: not said
 */
public record Word(
    String code,
    Text label,
    List<String> appliesWhen,
    @Nullable Boolean world,
    @Nullable Text examples)
    implements Labelled {

  /** A word that is no type of events of the world. */
  public Word(String code, Text label, List<String> appliesWhen) {
    this(code, label, appliesWhen, null, null);
  }

  /** Whether such events happen once for all suppliers, and not to one of them. No property. */
  public boolean happensInWorld() {
    return Boolean.TRUE.equals(world);
  }
}
