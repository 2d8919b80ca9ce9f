@NullMarked
package io.kijun.spreadsheet.edit;

import org.jspecify.annotations.NullMarked;
