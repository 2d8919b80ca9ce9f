/** The columns of the sheets besides 基準: what stands where, by name. */
@NullMarked
package io.kijun.core.standard.column;

import org.jspecify.annotations.NullMarked;
