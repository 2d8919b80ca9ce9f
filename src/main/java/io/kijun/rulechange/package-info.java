/** Rules change: drafts, their report, approval by a second person, and the way back. */
@NullMarked
package io.kijun.rulechange;

import org.jspecify.annotations.NullMarked;
