/** Keeps drafts, reports on them, and puts them in force. */
@NullMarked
package io.kijun.draft.store;

import org.jspecify.annotations.NullMarked;
