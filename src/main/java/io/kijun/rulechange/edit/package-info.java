/**
 * The cells of rulesets and drafts: shown as grids, searched, checked as one types, and changed.
 */
@NullMarked
package io.kijun.rulechange.edit;

import org.jspecify.annotations.NullMarked;
