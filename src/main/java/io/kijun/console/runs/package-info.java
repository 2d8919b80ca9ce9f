/** Runs over many suppliers: starting, schedules, progress, what they show, two side by side. */
@NullMarked
package io.kijun.console.runs;

import org.jspecify.annotations.NullMarked;
