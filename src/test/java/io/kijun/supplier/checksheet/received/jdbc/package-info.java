/** Tests of the package. */
@org.jspecify.annotations.NullMarked
package io.kijun.supplier.checksheet.received.jdbc;
