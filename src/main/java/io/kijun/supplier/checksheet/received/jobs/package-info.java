/** What takes long with check sheets, done in the background: many out, many in. */
@NullMarked
package io.kijun.supplier.checksheet.received.jobs;

import org.jspecify.annotations.NullMarked;
