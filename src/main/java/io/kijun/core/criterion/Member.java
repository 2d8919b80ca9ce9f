package io.kijun.core.criterion;

import io.kijun.core.standard.Text;
import java.util.List;

/** A member of a list cell: a word, its name, and the profile facts that it needs to apply. */
public record Member(String code, Text label, List<String> appliesWhen) {}
