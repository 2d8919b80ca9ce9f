package io.kijun.supplier.feedback;

import io.kijun.core.standard.CellPlace;

/** A plan as it was read, and the first cell of its fields. */
record PlacedPlan(FindingPlan plan, CellPlace at) {}
