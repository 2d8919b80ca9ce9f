package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.SupplierListView.Column;
import io.kijun.portfolio.overview.DetailingSuppliers;
import io.kijun.portfolio.overview.ListingSuppliers;
import io.kijun.portfolio.overview.ListingSuppliers.OverviewPart;
import io.kijun.portfolio.overview.OverviewOrder;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists suppliers. */
@Controller
final class SuppliersListController {

  private static final int ROWS = 25;

  private final ListingSuppliers listing;
  private final DetailingSuppliers detailing;
  private final Suppliers suppliers;
  private final SupplierFilters filters;
  private final SupplierLines lines;
  private final ConsolePermissions permissions;
  private final Today today;

  SuppliersListController(
      ListingSuppliers listing,
      DetailingSuppliers detailing,
      Suppliers suppliers,
      SupplierFilters filters,
      SupplierLines lines,
      ConsolePermissions permissions,
      Today today) {
    this.listing = listing;
    this.detailing = detailing;
    this.suppliers = suppliers;
    this.filters = filters;
    this.lines = lines;
    this.permissions = permissions;
    this.today = today;
  }

  @StandsFor("GET /api/suppliers")
  @GetMapping(SuppliersFilter.PATH)
  ModelAndView list(
      @RequestParam Map<String, String> given,
      Sight sight,
      ReaderWords words,
      HttpServletRequest request) {
    SuppliersFilter filter = SuppliersFilter.of(given);
    int from = filter.page() * ROWS;
    OverviewPart part = listing.part(filter.query(today.day()), from, ROWS, sight);
    int registered = suppliers.count(null, sight);
    SupplierListView view =
        new SupplierListView(
            words.of("suppliers.facts", words.number(registered), words.number(part.matches())),
            filters.chips(filter, sight, words),
            filter.restricting().isEmpty() ? null : filter.without().address(),
            filter.value(SuppliersFilter.TEXT),
            filter.value(SuppliersFilter.UNDER),
            filters.selects(filter, sight, words),
            columns(filter),
            detailing.of(part.suppliers(), sight).stream()
                .map(one -> lines.row(one, words))
                .toList(),
            pager(filter, from, part, words),
            filter.restricting(),
            filter.value(SuppliersFilter.SORT),
            filter.isAll(),
            words.of(
                filter.isAll() ? "suppliers.not-all" : "suppliers.all",
                words.number(part.matches())),
            filter.isAll() ? filter.at(filter.page()).address() : all(filter),
            words.number(part.matches()),
            registered == 0);
    ModelAndView page = new ModelAndView("console/suppliers/list", "suppliers", view);
    page.addObject("mayAct", may(request, "GET /console/suppliers/choice"));
    page.addObject("mayAdd", may(request, "GET /console/suppliers/new"));
    return page;
  }

  private boolean may(HttpServletRequest request, String page) {
    return permissions.may(request, page);
  }

  private static String all(SuppliersFilter filter) {
    Map<String, String> values = new LinkedHashMap<>(filter.values());
    values.put(SuppliersFilter.ALL, "true");
    return new SuppliersFilter(values).address();
  }

  private static Map<String, Column> columns(SuppliersFilter filter) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (OverviewOrder one : OverviewOrder.values()) {
      boolean here = filter.order() == one;
      boolean turn = here && !filter.isDescending();
      String sorted = here ? (filter.isDescending() ? "descending" : "ascending") : null;
      columns.put(
          one.name().toLowerCase(Locale.ROOT),
          new Column(
              filter.with(SuppliersFilter.SORT, SuppliersFilter.sort(one, turn)).address(),
              sorted));
    }
    return columns;
  }

  private static PagerView pager(
      SuppliersFilter filter, int from, OverviewPart part, ReaderWords words) {
    List<?> shown = part.suppliers();
    String told =
        shown.isEmpty()
            ? words.of("suppliers.none")
            : words.of(
                "suppliers.pager",
                words.number(part.matches()),
                words.number(from + 1),
                words.number(from + shown.size()));
    return new PagerView(
        told,
        filter.page() == 0 ? null : filter.at(filter.page() - 1).address(),
        from + shown.size() < part.matches() ? filter.at(filter.page() + 1).address() : null);
  }
}
