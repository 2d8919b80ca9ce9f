/** Shows the log to auditors. */
@NullMarked
package io.kijun.audit.web;

import org.jspecify.annotations.NullMarked;
