/** Check sheets as they go out: the six sheets of a questionnaire as a workbook. */
@NullMarked
package io.kijun.supplier.checksheet.out;

import org.jspecify.annotations.NullMarked;
