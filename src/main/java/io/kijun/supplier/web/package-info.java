/** Suppliers and what is known of them over HTTP. */
@NullMarked
package io.kijun.supplier.web;

import org.jspecify.annotations.NullMarked;
