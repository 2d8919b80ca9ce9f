/** Signs users in, and lets through what they may do. */
@NullMarked
package io.kijun.access.web;

import org.jspecify.annotations.NullMarked;
