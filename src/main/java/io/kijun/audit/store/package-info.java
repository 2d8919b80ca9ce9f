/** Keeps the log. */
@NullMarked
package io.kijun.audit.store;

import org.jspecify.annotations.NullMarked;
