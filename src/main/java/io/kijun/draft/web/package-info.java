/** Drafts and rulesets over HTTP. */
@NullMarked
package io.kijun.draft.web;

import org.jspecify.annotations.NullMarked;
