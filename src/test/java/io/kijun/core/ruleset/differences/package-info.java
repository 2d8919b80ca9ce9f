/** Tests of what differs between two standards. */
@NullMarked
package io.kijun.core.ruleset.differences;

import org.jspecify.annotations.NullMarked;
