@NullMarked
package io.kijun.supplier;

import org.jspecify.annotations.NullMarked;
