/** The only place that knows Drools: rows become rules, cells become constraints of the network. */
@NullMarked
package io.kijun.core.ruleset.drools;

import org.jspecify.annotations.NullMarked;
