package io.kijun.core.cases;

import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A standard with one constraint made looser or stricter: a mistake that cases should notice.
 *
 * @param place the cell: {@code 01-policy.xlsx › 基準 › G12}
 * @param change what was done to it
 * @param item the item whose rows, condition or dependencies differ
 * @param subjects the criteria and items that it is about
 */
public record Mutant(
    String place, Text change, String item, Set<String> subjects, Supplier<Standard> made) {}
