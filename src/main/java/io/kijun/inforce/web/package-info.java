/** The standard and its vocabulary over REST. */
@NullMarked
package io.kijun.inforce.web;

import org.jspecify.annotations.NullMarked;
