package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.ConstraintResult;

/** A constraint and what it read in a supplier's file. */
public record CheckedConstraint(Constraint constraint, ConstraintResult reading) {}
