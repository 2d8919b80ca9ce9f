package io.kijun.core.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the profile (企業属性) that decides what applies.
 *
 * @param implies facts that are true whenever this one is given as true
 * @param question what to ask a supplier; null: not said
 * @param examples what counts as such; null: not said
 */
public record ProfileFact(
    String code, Text label, List<String> implies, @Nullable Text question, @Nullable Text examples)
    implements Labelled {}
