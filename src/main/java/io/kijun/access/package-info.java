/** Users, what they may do, and how they prove who they are: use cases and their stores. */
@NullMarked
package io.kijun.access;

import org.jspecify.annotations.NullMarked;
