/**
 * What all controllers share: bodies and query strings taken in, problems (RFC 9457) given back.
 */
@NullMarked
package io.kijun.web;

import org.jspecify.annotations.NullMarked;
