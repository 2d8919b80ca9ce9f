/** Tests of runs over HTTP. */
@NullMarked
package io.kijun.portfolio.run.web;

import org.jspecify.annotations.NullMarked;
