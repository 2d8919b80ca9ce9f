/** What is known of a supplier: profile, evidence, declarations, events; and how it is taken in. */
@NullMarked
package io.kijun.core.evidence;

import org.jspecify.annotations.NullMarked;
