/** Tells rulesets apart: by criterion, cell by cell, and whether a change makes anything easier. */
@NullMarked
package io.kijun.core.ruleset.differences;

import org.jspecify.annotations.NullMarked;
