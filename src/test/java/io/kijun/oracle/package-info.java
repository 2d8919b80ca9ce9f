/** A second, naive reading of how suppliers are evaluated, to test the first one against. */
@NullMarked
package io.kijun.oracle;

import org.jspecify.annotations.NullMarked;
