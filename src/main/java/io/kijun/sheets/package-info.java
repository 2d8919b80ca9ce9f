/** Workbooks to standard and back: readers, checks, technical rows. */
@NullMarked
package io.kijun.sheets;

import org.jspecify.annotations.NullMarked;
