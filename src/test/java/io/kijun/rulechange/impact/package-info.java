/** Tests of finding out whom drafts would change. */
@NullMarked
package io.kijun.rulechange.impact;

import org.jspecify.annotations.NullMarked;
