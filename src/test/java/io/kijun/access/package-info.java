/** Tests of users, tokens, deputies and sign-in, without HTTP. */
@NullMarked
package io.kijun.access;

import org.jspecify.annotations.NullMarked;
