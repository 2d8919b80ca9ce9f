/** Follow-up, exceptions and acceptances over HTTP. */
@NullMarked
package io.kijun.supplier.followup.web;

import org.jspecify.annotations.NullMarked;
