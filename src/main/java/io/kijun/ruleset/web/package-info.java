/** The standard and its vocabulary over REST. */
@NullMarked
package io.kijun.ruleset.web;

import org.jspecify.annotations.NullMarked;
