/** Tests of JSON taken in strictly, and of how issues are collected and shown. */
@org.jspecify.annotations.NullMarked
package io.kijun.core.issue;
