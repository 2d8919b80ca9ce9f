/** Users, tokens and deputies in a database. */
@NullMarked
package io.kijun.access.jdbc;

import org.jspecify.annotations.NullMarked;
