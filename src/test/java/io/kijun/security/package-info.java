/** What an attacker tries, and what holds against it: a class a point of {@code security.md}. */
@NullMarked
package io.kijun.security;

import org.jspecify.annotations.NullMarked;
