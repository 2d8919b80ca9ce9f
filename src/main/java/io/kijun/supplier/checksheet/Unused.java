package io.kijun.supplier.checksheet;

import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;

/**
 * What stands in a sheet and plays no part.
 *
 * @param found what stands there
 * @param message why it plays none
 */
public record Unused(CellPlace at, String found, Text message) {

  static Unused of(Told<?> told, String ja, String en) {
    return new Unused(told.at(), told.found(), new Text(ja, en));
  }
}
