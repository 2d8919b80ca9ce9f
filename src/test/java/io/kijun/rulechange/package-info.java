@NullMarked
package io.kijun.rulechange;

import org.jspecify.annotations.NullMarked;
