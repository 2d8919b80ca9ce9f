/** What runs show, over HTTP. */
@NullMarked
package io.kijun.portfolio.results.web;

import org.jspecify.annotations.NullMarked;
