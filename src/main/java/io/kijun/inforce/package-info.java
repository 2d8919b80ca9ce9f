/** Which ruleset is in force when, and the rulesets at work. */
@NullMarked
package io.kijun.inforce;

import org.jspecify.annotations.NullMarked;
