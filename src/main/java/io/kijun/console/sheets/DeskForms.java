package io.kijun.console.sheets;

import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.DeskFormsView.DeskConfirm;
import io.kijun.console.sheets.DeskFormsView.DeskNote;
import io.kijun.console.sheets.DeskFormsView.DeskUntil;
import io.kijun.console.sheets.DeskTyped.TypedNote;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.in.PicturedPage;
import io.kijun.supplier.checksheet.received.ReturnLetter;
import io.kijun.supplier.checksheet.received.SheetProblem;
import io.kijun.supplier.checksheet.received.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be decided about a sheet, with what was typed so far. */
final class DeskForms {

  private static final String ITEM = "i:";
  private static final int MOST_NOTES = 20;
  private static final int OWN_NOTES = 3;

  private final SheetView view;
  private final List<PicturedPage> pages;
  private final DeskTyped typed;
  private final ReaderWords words;

  DeskForms(SheetView view, List<PicturedPage> pages, DeskTyped typed, ReaderWords words) {
    this.view = view;
    this.pages = pages;
    this.typed = typed;
    this.words = words;
  }

  /**
   * The forms.
   *
   * @param titles of items, by number
   */
  DeskFormsView of(
      Supplier supplier, UnaryOperator<String> titles, boolean mayAccept, boolean mayReturn) {
    String name = Objects.requireNonNullElse(supplier.name(), supplier.code().value());
    String letter = typed.letter();
    boolean started = letter != null || !typed.equals(DeskTyped.NOTHING);
    return new DeskFormsView(
        mayAccept,
        mayReturn,
        started ? typed.returning() : errors() > 0,
        typed.comment(),
        confirms(),
        blocked(),
        untils(titles),
        letter == null
            ? ReturnLetter.draft(view, name, SheetLanguage.of(supplier.contacts()))
            : letter,
        notes(),
        pages.stream().map(PicturedPage::name).toList());
  }

  private long errors() {
    return view.problems().stream().filter(one -> one.severity() == Issue.Level.ERROR).count();
  }

  private List<DeskConfirm> confirms() {
    List<DeskConfirm> all = new ArrayList<>();
    for (SheetProblem one : view.problems()) {
      Optional<String> key =
          one.severity() == Issue.Level.ERROR ? view.keyOf(one) : Optional.empty();
      key.filter(it -> all.stream().noneMatch(known -> known.key().equals(it)))
          .ifPresent(
              it ->
                  all.add(
                      new DeskConfirm(
                          it,
                          DeskProblems.where(one, words) + " " + words.of(one.message()),
                          typed.confirmed().contains(it))));
    }
    return all;
  }

  private List<String> blocked() {
    List<String> all = new ArrayList<>();
    if (!view.conflicts().isEmpty()) {
      all.add(words.of("sheet.choose-first", words.number(view.conflicts().size())));
    }
    view.problems().stream()
        .filter(one -> one.severity() == Issue.Level.ERROR && view.keyOf(one).isEmpty())
        .map(one -> words.of(one.message()))
        .distinct()
        .forEach(all::add);
    return all;
  }

  private List<DeskUntil> untils(UnaryOperator<String> titles) {
    List<DeskUntil> all = new ArrayList<>();
    for (SheetProblem one : view.doubts()) {
      if (one.code() == IssueCode.NOT_APPLICABLE_TO_JUDGE && one.of() == null) {
        item(one)
            .ifPresent(
                no ->
                    all.add(
                        new DeskUntil(
                            no,
                            "No." + no + " " + titles.apply(no),
                            Objects.requireNonNullElse(one.found(), ""),
                            typed.until().getOrDefault(no, ""))));
      }
    }
    return all;
  }

  /** The item in whose row something stands. */
  private Optional<String> item(SheetProblem problem) {
    String cell = Objects.requireNonNullElse(problem.cell(), "");
    return pages.stream()
        .filter(page -> page.name().equals(problem.sheet()))
        .flatMap(page -> page.rows().stream())
        .filter(row -> row.id().startsWith(ITEM) && DeskTables.row(cell) == row.number())
        .map(row -> row.id().substring(ITEM.length()))
        .findFirst();
  }

  private List<DeskNote> notes() {
    List<TypedNote> left = new ArrayList<>(typed.notes());
    List<DeskNote> all = new ArrayList<>();
    view.problems().stream()
        .filter(one -> one.of() == null && one.cell() != null)
        .map(one -> new TypedNote(one.sheet(), Objects.requireNonNullElse(one.cell(), ""), ""))
        .distinct()
        .limit(MOST_NOTES)
        .forEach(
            one -> {
              String text =
                  left.stream()
                      .filter(note -> note.isAt(one.sheet(), one.cell()))
                      .map(TypedNote::text)
                      .findFirst()
                      .orElse("");
              left.removeIf(note -> note.isAt(one.sheet(), one.cell()));
              all.add(new DeskNote("note-" + all.size(), one.sheet(), one.cell(), text, false));
            });
    left.forEach(
        one ->
            all.add(new DeskNote("note-" + all.size(), one.sheet(), one.cell(), one.text(), true)));
    for (int i = left.size(); i < OWN_NOTES && !pages.isEmpty(); i++) {
      all.add(new DeskNote("note-" + all.size(), pages.get(0).name(), "", "", true));
    }
    return all;
  }
}
