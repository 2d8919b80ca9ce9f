/** Tests of the log on the databases that the service runs on. */
@NullMarked
package io.kijun.audit.jdbc;

import org.jspecify.annotations.NullMarked;
