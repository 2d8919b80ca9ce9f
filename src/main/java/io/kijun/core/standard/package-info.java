/** The standard as data: labels, items, rows, vocabulary, settings. Imports nothing of ours. */
@NullMarked
package io.kijun.core.standard;

import org.jspecify.annotations.NullMarked;
