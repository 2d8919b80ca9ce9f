/** The application: a service, or a command line where that is asked for. */
@NullMarked
package io.kijun;

import org.jspecify.annotations.NullMarked;
