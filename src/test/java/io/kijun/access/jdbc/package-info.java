/** Tests of users, tokens and deputies on the databases that the service runs on. */
@NullMarked
package io.kijun.access.jdbc;

import org.jspecify.annotations.NullMarked;
