/** The one form of 'something is wrong', and JSON taken in strictly. */
@NullMarked
package io.kijun.core.issue;

import org.jspecify.annotations.NullMarked;
