/** The standard as data: labels, items, criteria, vocabulary, settings. Imports nothing of ours. */
@NullMarked
package io.kijun.standard;

import org.jspecify.annotations.NullMarked;
