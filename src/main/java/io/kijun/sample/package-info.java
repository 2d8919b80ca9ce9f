/** Suppliers that nobody has: generated, fictional and plausible, to try things with. */
@NullMarked
package io.kijun.sample;

import org.jspecify.annotations.NullMarked;
