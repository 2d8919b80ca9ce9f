package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetDeskView.DeskChange;
import io.kijun.console.sheets.SheetDeskView.DeskLink;
import io.kijun.console.sheets.SheetDeskView.DeskProblem;
import io.kijun.console.sheets.SheetDeskView.DeskUnused;
import io.kijun.core.standard.Item;
import io.kijun.inforce.Engines;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.in.PicturedPage;
import io.kijun.supplier.checksheet.received.PicturingSheet;
import io.kijun.supplier.checksheet.received.SheetErased;
import io.kijun.supplier.checksheet.received.SheetLists;
import io.kijun.supplier.checksheet.received.SheetSearch;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a check sheet together. */
@Component
final class SheetDesk {

  private static final int FIRST_PROBLEMS = 12;

  private final PicturingSheet picturing;
  private final Suppliers suppliers;
  private final SheetLists lists;
  private final Engines engines;
  private final ConsolePermissions permissions;

  SheetDesk(
      PicturingSheet picturing,
      Suppliers suppliers,
      SheetLists lists,
      Engines engines,
      ConsolePermissions permissions) {
    this.picturing = picturing;
    this.suppliers = suppliers;
    this.lists = lists;
    this.engines = engines;
    this.permissions = permissions;
  }

  /**
   * Which part of a sheet is looked at.
   *
   * @param tab of its pages; below 0: what has something to look at
   * @param whole whether all rows are shown
   */
  record Part(int tab, boolean whole) {

    /** Where one begins. */
    static final Part FIRST = new Part(-1, false);
  }

  ModelAndView page(
      SheetView view,
      Part part,
      DeskTyped typed,
      List<ProblemItem> refusals,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    Supplier supplier =
        suppliers.find(view.supplier(), sight).orElseThrow(UnregisteredSupplier::new);
    String here = SheetsRows.href(view.supplier(), view.id());
    List<PicturedPage> pages = pages(view, sight);
    DeskTables tables = new DeskTables(pages, DeskMarks.of(view, words), here);
    UnaryOperator<String> titles = titles(words);
    List<DeskProblem> problems = DeskProblems.of(view.problems(), tables, words);
    boolean known = view.basedOn() > 0;
    List<DeskChange> changes = known ? DeskChanges.of(view, titles, tables, words) : List.of();
    PageLinks links = new PageLinks(permissions, request);
    boolean open = view.state() == SheetState.RECEIVED;
    SheetDeskView desk =
        new SheetDeskView(
            words.of("sheet.title", name(supplier, words)),
            DeskParts.facts(view, words),
            DeskParts.badge(view.state(), words),
            open,
            here,
            links.to("/console/suppliers/" + PageLinks.value(view.supplier())),
            next(view.id(), sight),
            DeskParts.counts(view, words),
            DeskParts.expected(view.expected(), words),
            refusals,
            tables.of(part.tab(), part.whole(), words),
            problems.stream().limit(FIRST_PROBLEMS).toList(),
            problems.stream().skip(FIRST_PROBLEMS).toList(),
            changes,
            known ? words.of("sheet.changes-told", DeskParts.verdicts(changes, words)) : null,
            DeskParts.conflicts(view),
            view.together().stream()
                .map(
                    one ->
                        new DeskLink(
                            words.of("sheet.other"), SheetsRows.href(view.supplier(), one)))
                .toList(),
            DeskParts.missing(view, titles),
            DeskParts.unused(view, words),
            view.notes().stream()
                .map(one -> new DeskUnused(one.sheet() + " " + one.cell(), "", one.text()))
                .toList());
    ModelAndView page = new ModelAndView("console/sheets/sheet", "desk", desk);
    page.addObject("comment", Objects.requireNonNullElse(view.comment(), ""));
    page.addObject("returned", view.state() == SheetState.RETURNED);
    page.addObject(
        "forms",
        open
            ? new DeskForms(view, pages, typed, words)
                .of(
                    supplier,
                    titles,
                    permissions.may(request, "POST " + here + "/acceptance"),
                    permissions.may(request, "POST " + here + "/return"))
            : null);
    return page;
  }

  /** None where its file was erased: what it said may still be told. */
  private List<PicturedPage> pages(SheetView view, Sight sight) {
    try {
      return picturing.of(view.supplier(), view.id().toString(), sight);
    } catch (SheetErased e) {
      return List.of();
    }
  }

  private UnaryOperator<String> titles(ReaderWords words) {
    Map<String, String> titles = new HashMap<>();
    engines
        .last()
        .ifPresent(
            engine -> {
              for (Item item : engine.content().standard().items()) {
                titles.put(item.no(), words.of(item.title()));
              }
            });
    return no -> titles.getOrDefault(no, "");
  }

  private static String name(Supplier supplier, ReaderWords words) {
    String name = supplier.name();
    return name == null ? words.of("suppliers.erased") : name;
  }

  private @Nullable String next(UUID shown, Sight sight) {
    return lists.of(SheetState.RECEIVED, SheetSearch.EVERY, 0, 2, sight).stream()
        .filter(one -> !one.id().equals(shown))
        .map(one -> SheetsRows.href(one.supplier(), one.id()))
        .findFirst()
        .orElse(null);
  }
}
