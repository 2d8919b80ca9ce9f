@NullMarked
package io.kijun.supplier.web;

import org.jspecify.annotations.NullMarked;
