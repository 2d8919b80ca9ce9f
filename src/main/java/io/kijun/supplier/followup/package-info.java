/**
 * Follow-up of suppliers' findings from one evaluation to the next, and what reviewers grant until
 * a day by two people: exceptions and acceptances.
 */
@NullMarked
package io.kijun.supplier.followup;

import org.jspecify.annotations.NullMarked;
