package io.kijun.core.evaluation;

import io.kijun.criterion.Constraint;
import io.kijun.criterion.Reading;

/** A constraint and what it read in a supplier's file. */
public record CheckedConstraint(Constraint constraint, Reading reading) {}
