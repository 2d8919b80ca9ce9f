/** Excel files: opened safely, read by cell, annotated. Knows POI, and no rules. */
@NullMarked
package io.kijun.spreadsheet;

import org.jspecify.annotations.NullMarked;
