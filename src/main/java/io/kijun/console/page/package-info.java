/**
 * What all pages of the console share: the frame, the words, the parts and the telling of problems.
 */
@NullMarked
package io.kijun.console.page;

import org.jspecify.annotations.NullMarked;
