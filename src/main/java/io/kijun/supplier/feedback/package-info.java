/** What a supplier is told of its evaluation, and what it plans to do about it. */
@NullMarked
package io.kijun.supplier.feedback;

import org.jspecify.annotations.NullMarked;
