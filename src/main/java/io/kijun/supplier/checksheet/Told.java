package io.kijun.supplier.checksheet;

import io.kijun.core.standard.CellPlace;

/**
 * What a cell of a sheet was read as.
 *
 * @param value what it means
 * @param at where it stands
 * @param found what stands there
 */
public record Told<T>(T value, CellPlace at, String found) {

  /** Whether another cell stands in the same file. */
  boolean isBeside(Told<?> other) {
    return at.workbook().equals(other.at.workbook());
  }
}
