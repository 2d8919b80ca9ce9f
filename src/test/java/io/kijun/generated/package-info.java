/** Random standards and suppliers for tests. */
@NullMarked
package io.kijun.generated;

import org.jspecify.annotations.NullMarked;
