@NullMarked
package io.kijun.rulechange.web;

import org.jspecify.annotations.NullMarked;
