/** Users, what they may do, and how they prove who they are. */
@NullMarked
package io.kijun.access;

import org.jspecify.annotations.NullMarked;
