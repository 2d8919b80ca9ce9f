/** Tests of the pages about campaigns. */
@NullMarked
package io.kijun.console.campaigns;

import org.jspecify.annotations.NullMarked;
