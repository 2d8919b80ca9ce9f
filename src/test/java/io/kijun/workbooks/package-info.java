/** Workbooks as the world leaves them: a class for each way in which they differ from ours. */
@NullMarked
package io.kijun.workbooks;

import org.jspecify.annotations.NullMarked;
