package io.kijun.core.standard;

import java.util.List;

/**
 * A word of an audience, scope, contents or event list.
 *
 * @param code lower camel case
 * @param appliesWhen profile facts that must all be true; empty: always
 */
public record Word(String code, Text label, List<String> appliesWhen) implements Labelled {}
