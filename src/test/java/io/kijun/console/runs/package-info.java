/** Tests of the pages about runs. */
@NullMarked
package io.kijun.console.runs;

import org.jspecify.annotations.NullMarked;
