/** What runs show, as their users meet it. */
@NullMarked
package io.kijun.portfolio.results;

import org.jspecify.annotations.NullMarked;
