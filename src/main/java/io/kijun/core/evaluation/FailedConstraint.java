package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.ConstraintResult;

/** A constraint that fails, and what it read in a supplier's file. */
public record FailedConstraint(Constraint constraint, ConstraintResult reading) {}
