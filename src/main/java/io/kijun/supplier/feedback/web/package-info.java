/** Feedback to suppliers and their plans, over HTTP. */
@NullMarked
package io.kijun.supplier.feedback.web;

import org.jspecify.annotations.NullMarked;
