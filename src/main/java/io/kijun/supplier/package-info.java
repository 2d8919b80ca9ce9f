/** Suppliers: who they are, and what is known of them. */
@NullMarked
package io.kijun.supplier;

import org.jspecify.annotations.NullMarked;
