package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.portfolio.overview.ListingSuppliers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * Which suppliers were chosen in the list.
 *
 * @param all whether all that match the restrictions are meant, and not single ones
 * @param restricting by name
 * @param codes those that are meant now
 */
record Choice(boolean all, Map<String, String> restricting, List<String> codes) {

  private static final int MOST = 1000;

  /** What a form or an address says. */
  static Choice of(
      MultiValueMap<String, String> given, ListingSuppliers listing, LocalDate today, Sight sight) {
    Map<String, String> single = new LinkedHashMap<>();
    given.forEach((name, values) -> single.put(name, values.isEmpty() ? "" : values.get(0)));
    SuppliersFilter filter = SuppliersFilter.of(single);
    if (filter.isAll()) {
      return new Choice(true, filter.restricting(), listing.codes(filter.query(today), sight));
    }
    List<String> codes =
        given.getOrDefault("code", List.of()).stream().distinct().limit(MOST).toList();
    return new Choice(false, Map.of(), codes);
  }
}
