/** Rulesets in the making: what is changed, checked, compared, approved. */
@NullMarked
package io.kijun.draft;

import org.jspecify.annotations.NullMarked;
