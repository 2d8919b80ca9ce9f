/** From met criteria to verdicts, findings, lapses, scores and the decision; and the trace. */
@NullMarked
package io.kijun.core.evaluation;

import org.jspecify.annotations.NullMarked;
