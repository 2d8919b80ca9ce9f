@NullMarked
package io.kijun.rulechange.edit;

import org.jspecify.annotations.NullMarked;
