/** Suppliers: the list, what is done with many of them, and the page of each. */
@NullMarked
package io.kijun.console.suppliers;

import org.jspecify.annotations.NullMarked;
