/** How rules are put in the network, and what the network makes of them. */
@NullMarked
package io.kijun.core.ruleset.drools;

import org.jspecify.annotations.NullMarked;
