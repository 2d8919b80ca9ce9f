package io.kijun.evaluation;

import io.kijun.criterion.Constraint;
import io.kijun.criterion.Reading;

/** A constraint and what it read in a supplier's file. */
public record Explained(Constraint constraint, Reading reading) {}
