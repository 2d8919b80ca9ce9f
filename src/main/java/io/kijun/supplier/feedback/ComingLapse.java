package io.kijun.supplier.feedback;

import io.kijun.core.standard.Text;
import java.time.LocalDate;

/**
 * A criterion that stops being met if nothing is done.
 *
 * @param advice what to do; empty texts: nothing special
 */
record ComingLapse(String item, String criterion, Text statement, LocalDate date, Text advice) {}
