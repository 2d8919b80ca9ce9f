/** Tests of connections. */
@NullMarked
package io.kijun.web.connection;

import org.jspecify.annotations.NullMarked;
