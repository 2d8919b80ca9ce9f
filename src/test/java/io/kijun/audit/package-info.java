/** Tests of the log. */
@NullMarked
package io.kijun.audit;

import org.jspecify.annotations.NullMarked;
