@NullMarked
package io.kijun.access.web;

import org.jspecify.annotations.NullMarked;
