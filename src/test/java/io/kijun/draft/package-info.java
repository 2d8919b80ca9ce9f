@NullMarked
package io.kijun.draft;

import org.jspecify.annotations.NullMarked;
