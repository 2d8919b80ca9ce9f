/** Thousands of suppliers at once: runs, what they show, and what is planned. */
@NullMarked
package io.kijun.portfolio;

import org.jspecify.annotations.NullMarked;
