/** Findings and what is done about them: plans, exceptions, acceptances, events of the world. */
@NullMarked
package io.kijun.console.findings;

import org.jspecify.annotations.NullMarked;
