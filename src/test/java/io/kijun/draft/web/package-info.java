@NullMarked
package io.kijun.draft.web;

import org.jspecify.annotations.NullMarked;
