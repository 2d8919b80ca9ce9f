/** Cases (事例): suppliers in a few words, and what is to come of them. */
@NullMarked
package io.kijun.ruleset.cases;

import org.jspecify.annotations.NullMarked;
