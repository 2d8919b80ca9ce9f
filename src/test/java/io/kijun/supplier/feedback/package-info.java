/** Tests of feedback to suppliers and of their plans. */
@org.jspecify.annotations.NullMarked
package io.kijun.supplier.feedback;
