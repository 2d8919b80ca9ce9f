/** What the running service shares: its settings, its clock, ids for records. */
@NullMarked
package io.kijun.runtime;

import org.jspecify.annotations.NullMarked;
