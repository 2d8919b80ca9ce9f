/** Tests of what differs between two standards. */
@NullMarked
package io.kijun.ruleset.differences;

import org.jspecify.annotations.NullMarked;
