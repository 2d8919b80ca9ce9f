package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetsListView.SheetsChip;
import io.kijun.console.sheets.SheetsListView.SheetsGroup;
import io.kijun.console.sheets.SheetsListView.SheetsTabLink;
import io.kijun.supplier.Suppliers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the list of sheets together. */
@Component
final class SheetsPages {

  private static final int ROWS = 25;

  private final SheetsRows rows;
  private final Suppliers suppliers;
  private final ConsolePermissions permissions;

  SheetsPages(SheetsRows rows, Suppliers suppliers, ConsolePermissions permissions) {
    this.rows = rows;
    this.suppliers = suppliers;
    this.permissions = permissions;
  }

  ModelAndView list(
      SheetsFilter asked,
      List<ProblemItem> problems,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    List<String> groups =
        suppliers.groups(sight).stream().filter(one -> sight.reaches(List.of(one))).toList();
    SheetsFilter filter = groups.contains(asked.group()) ? asked : known(asked);
    Map<SheetsTab, Integer> counts = new EnumMap<>(SheetsTab.class);
    for (SheetsTab tab : SheetsTab.values()) {
      counts.put(tab, rows.count(tab, filter, sight));
    }
    int from = filter.page() * ROWS;
    var shown = rows.rows(filter, from, ROWS, sight, new PageLinks(permissions, request), words);
    int all = counts.getOrDefault(filter.tab(), 0);
    SheetsListView view =
        new SheetsListView(
            Arrays.stream(SheetsTab.values())
                .map(
                    tab ->
                        new SheetsTabLink(
                            title(tab, words),
                            words.number(counts.getOrDefault(tab, 0)),
                            filter.on(tab).address(),
                            tab == filter.tab()))
                .toList(),
            filter.text(),
            chips(filter, words),
            groups.stream().map(one -> new SheetsGroup(one, one.equals(filter.group()))).toList(),
            filter.tab().value(),
            when(filter.tab(), words),
            shown,
            filter.isRestricted() ? words.of("sheets.no-match") : none(filter.tab(), words),
            pager(filter, from, shown.size(), all, words),
            problems);
    return new ModelAndView("console/sheets/list", "sheets", view)
        .addObject("mayTakeIn", permissions.may(request, "POST " + SheetsFilter.PATH))
        .addObject("mayHandOut", permissions.may(request, "POST " + SheetsFilter.PATH + "/out"))
        .addObject("mayChoose", permissions.may(request, "GET /console/suppliers/choice"));
  }

  private static SheetsFilter known(SheetsFilter asked) {
    return asked.group().isEmpty() ? asked : asked.withGroup("").at(asked.page());
  }

  private static List<SheetsChip> chips(SheetsFilter filter, ReaderWords words) {
    List<SheetsChip> chips = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      chips.add(
          new SheetsChip(
              words.of("suppliers.chip", words.of("sheets.search"), filter.text()),
              filter.withText("").address()));
    }
    if (!filter.group().isEmpty()) {
      chips.add(
          new SheetsChip(
              words.of("suppliers.chip", words.of("suppliers.group"), filter.group()),
              filter.withGroup("").address()));
    }
    return chips;
  }

  private static String title(SheetsTab tab, ReaderWords words) {
    return switch (tab) {
      case WAITING -> words.of("sheets.waiting");
      case OUT -> words.of("sheets.out");
      case ACCEPTED -> words.of("sheets.accepted");
      case RETURNED -> words.of("sheets.returned");
    };
  }

  private static String when(SheetsTab tab, ReaderWords words) {
    return switch (tab) {
      case WAITING -> words.of("sheets.received-at");
      case OUT -> words.of("sheets.sent-at");
      case ACCEPTED -> words.of("sheets.accepted-at");
      case RETURNED -> words.of("sheets.returned-at");
    };
  }

  private static String none(SheetsTab tab, ReaderWords words) {
    return switch (tab) {
      case WAITING -> words.of("sheets.none-waiting");
      case OUT -> words.of("sheets.none-out");
      case ACCEPTED -> words.of("sheets.none-accepted");
      case RETURNED -> words.of("sheets.none-returned");
    };
  }

  private static PagerView pager(
      SheetsFilter filter, int from, int shown, int all, ReaderWords words) {
    String told =
        shown == 0
            ? words.of("sheets.no-line")
            : words.of(
                "sheets.pager",
                words.number(all),
                words.number(from + 1),
                words.number(from + shown));
    return new PagerView(
        told,
        filter.page() == 0 ? null : filter.at(filter.page() - 1).address(),
        from + shown < all ? filter.at(filter.page() + 1).address() : null);
  }
}
