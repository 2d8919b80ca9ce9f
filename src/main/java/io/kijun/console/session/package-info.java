/** Who reads the console: signing in with a form, what a session keeps, and its end. */
@NullMarked
package io.kijun.console.session;

import org.jspecify.annotations.NullMarked;
