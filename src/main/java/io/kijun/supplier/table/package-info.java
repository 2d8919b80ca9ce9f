/** Suppliers as tables: files that are imported, and what is exported. */
@NullMarked
package io.kijun.supplier.table;

import org.jspecify.annotations.NullMarked;
