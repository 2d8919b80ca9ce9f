package io.kijun.core.standard;

import java.util.List;

/**
 * A fact of the profile (企業属性) that decides what applies.
 *
 * @param implies facts that are true whenever this one is given as true
 */
public record ProfileFact(String code, Text label, List<String> implies) implements Labelled {}
