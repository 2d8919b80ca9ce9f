/**
 * Check sheets: what is asked under a standard, what was answered, and what it says of a supplier.
 */
@NullMarked
package io.kijun.supplier.checksheet;

import org.jspecify.annotations.NullMarked;
