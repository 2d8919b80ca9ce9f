/** Plans of suppliers in a database. */
@NullMarked
package io.kijun.supplier.feedback.jdbc;

import org.jspecify.annotations.NullMarked;
