/** Tests of JSON taken in strictly. */
@org.jspecify.annotations.NullMarked
package io.kijun.core.issue;
