/** Who did what, when, to what, from where: a log that is only added to. */
@NullMarked
package io.kijun.audit;

import org.jspecify.annotations.NullMarked;
