/** The command line: evaluates and checks files without service or database. */
@NullMarked
package io.kijun.command;

import org.jspecify.annotations.NullMarked;
