/** Workbooks as other programs and people leave them are read, or it is told what is wrong. */
@org.jspecify.annotations.NullMarked
package io.kijun.workbooks;
