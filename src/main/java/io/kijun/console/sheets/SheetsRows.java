package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetsListView.SheetsRow;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetAwaited;
import io.kijun.supplier.checksheet.received.SheetLists;
import io.kijun.supplier.checksheet.received.SheetState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lines of the list of sheets. */
@Component
final class SheetsRows {

  private final SheetLists lists;
  private final Suppliers suppliers;
  private final Today today;

  SheetsRows(SheetLists lists, Suppliers suppliers, Today today) {
    this.lists = lists;
    this.suppliers = suppliers;
    this.today = today;
  }

  /** Where a sheet is shown. */
  static String href(String supplier, Object sheet) {
    return SheetsFilter.PATH + "/" + PageLinks.value(supplier) + "/" + sheet;
  }

  int count(SheetsTab tab, SheetsFilter filter, Sight sight) {
    SheetState state = tab.state();
    return state == null
        ? lists.countAwaited(filter.search(), today.day(), sight)
        : lists.count(state, filter.search(), sight);
  }

  List<SheetsRow> rows(
      SheetsFilter filter, int skip, int most, Sight sight, PageLinks links, ReaderWords words) {
    SheetState state = filter.tab().state();
    if (state == null) {
      List<SheetAwaited> all = lists.awaited(filter.search(), today.day(), skip, most, sight);
      Map<String, String> names = names(all.stream().map(SheetAwaited::supplier).toList(), words);
      return all.stream().map(one -> awaited(one, names, links, words)).toList();
    }
    List<ReceivedSheet> all = lists.of(state, filter.search(), skip, most, sight);
    Map<String, String> names = names(all.stream().map(ReceivedSheet::supplier).toList(), words);
    return all.stream().map(one -> sheet(one, names, links, words)).toList();
  }

  /** The names of suppliers in sight; of one that was erased, that it was. */
  Map<String, String> names(Collection<String> codes, ReaderWords words) {
    Map<String, String> names = new HashMap<>();
    suppliers
        .all(codes)
        .forEach(
            one -> {
              String name = one.name();
              names.put(one.code().value(), name == null ? words.of("suppliers.erased") : name);
            });
    return names;
  }

  private SheetsRow awaited(
      SheetAwaited one, Map<String, String> names, PageLinks links, ReaderWords words) {
    LocalDate due = one.due();
    boolean late = due != null && due.isBefore(today.day());
    String told =
        due == null
            ? words.of("sheets.no-due")
            : late
                ? words.of("sheets.late", due, ChronoUnit.DAYS.between(due, today.day()))
                : words.of("sheets.due-on", due);
    return new SheetsRow(
        one.supplier(),
        names.getOrDefault(one.supplier(), one.supplier()),
        links.to("/console/suppliers/" + PageLinks.value(one.supplier())),
        null,
        "",
        today.of(one.sentAt()).toString(),
        "",
        told,
        late);
  }

  private SheetsRow sheet(
      ReceivedSheet one, Map<String, String> names, PageLinks links, ReaderWords words) {
    boolean open = one.isOpen();
    long days = ChronoUnit.DAYS.between(today.of(one.receivedAt()), today.day());
    String file = one.texts().fileName();
    return new SheetsRow(
        one.supplier(),
        names.getOrDefault(one.supplier(), one.supplier()),
        links.to("/console/suppliers/" + PageLinks.value(one.supplier())),
        links.to(href(one.supplier(), one.id())),
        file.isEmpty() ? words.of("sheets.unnamed") : file,
        words.moment(open ? one.receivedAt() : one.status().recordedAt()),
        open ? one.actor() : one.status().actor(),
        open && days > 0 ? words.of("sheets.waits", words.number(days)) : "",
        false);
  }
}
