package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.console.sheets.DeskTyped.TypedNote;
import io.kijun.console.sheets.SheetDesk.Part;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.AcceptedPart;
import io.kijun.supplier.checksheet.received.AcceptingSheet;
import io.kijun.supplier.checksheet.received.AcceptingSheet.Decided;
import io.kijun.supplier.checksheet.received.CellRemark;
import io.kijun.supplier.checksheet.received.ChoosingValues;
import io.kijun.supplier.checksheet.received.ChoosingValues.ValueChosen;
import io.kijun.supplier.checksheet.received.LookingAtSheet;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.ReturnLetter;
import io.kijun.supplier.checksheet.received.ReturningSheet;
import io.kijun.supplier.checksheet.received.SheetNotAcceptable;
import io.kijun.supplier.checksheet.received.SheetView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a reviewer decides about a check sheet. */
@Controller
final class SheetDecisionController {

  private static final String TAKE = "take-";
  private static final int LONGEST_NOTE = 1000;

  private final AcceptingSheet accepting;
  private final ReturningSheet returning;
  private final ChoosingValues choosing;
  private final ReadingSheets reading;
  private final LookingAtSheet looking;
  private final SheetDesk desk;

  SheetDecisionController(
      AcceptingSheet accepting,
      ReturningSheet returning,
      ChoosingValues choosing,
      ReadingSheets reading,
      LookingAtSheet looking,
      SheetDesk desk) {
    this.accepting = accepting;
    this.returning = returning;
    this.choosing = choosing;
    this.reading = reading;
    this.looking = looking;
    this.desk = desk;
  }

  /** Something that is done with a sheet. */
  @FunctionalInterface
  private interface Deed {
    Object done();
  }

  /** Who decides, about which sheet. */
  private record Case(
      String supplier,
      String id,
      DeskTyped typed,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {}

  @StandsFor("POST /api/suppliers/x/check-sheets/x/acceptance")
  @PostMapping(SheetDeskController.PATH + "/acceptance")
  Object accept(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    DeskTyped typed = DeskTyped.acceptance(form);
    return answer(
        new Case(supplier, id, typed, sight, actor, request, words),
        () -> {
          shorter(typed.comment(), ReturnLetter.LONGEST);
          String comment = typed.comment();
          Decided decided =
              new Decided(
                  comment.isEmpty() ? null : comment, parts(typed.until()), typed.confirmed());
          return after(accepting.accept(supplier, id, decided, sight, actor));
        });
  }

  private static List<AcceptedPart> parts(Map<String, String> until) {
    List<AcceptedPart> parts = new ArrayList<>();
    until.forEach(
        (item, typed) -> {
          LocalDate day = TypedDay.read(typed);
          if (day != null) {
            parts.add(new AcceptedPart(item, null, day));
          }
        });
    return parts;
  }

  @StandsFor("POST /api/suppliers/x/check-sheets/x/return")
  @PostMapping(SheetDeskController.PATH + "/return")
  Object sendBack(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    DeskTyped typed = DeskTyped.sendingBack(form);
    return answer(
        new Case(supplier, id, typed, sight, actor, request, words),
        () -> {
          String letter = typed.letter();
          shorter(letter == null ? "" : letter, ReturnLetter.LONGEST);
          return after(
              returning.sendBack(
                  supplier,
                  id,
                  letter == null || letter.isEmpty() ? null : letter,
                  remarks(typed.notes()),
                  sight,
                  actor));
        });
  }

  /** The file as it would go back. */
  @StandsFor("POST /api/suppliers/x/check-sheets/x/return")
  @PostMapping(SheetDeskController.PATH + "/feedback")
  Object preview(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    DeskTyped typed = DeskTyped.sendingBack(form);
    return answer(
        new Case(supplier, id, typed, sight, actor, request, words),
        () ->
            SheetDeskController.file(
                reading.annotated(supplier, id, remarks(typed.notes()), sight)));
  }

  private static List<CellRemark> remarks(List<TypedNote> notes) {
    List<CellRemark> remarks = new ArrayList<>();
    for (TypedNote one : notes) {
      shorter(one.text(), LONGEST_NOTE);
      remarks.add(new CellRemark(one.sheet(), one.cell().toUpperCase(Locale.ROOT), one.text()));
    }
    return remarks;
  }

  /** Whose answers count where two sheets differ. */
  @StandsFor("PUT /api/suppliers/x/check-sheets/x/conflicts")
  @PostMapping(SheetDeskController.PATH + "/conflicts")
  Object choose(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    List<ValueChosen> choices = new ArrayList<>();
    form.forEach(
        (name, take) -> {
          if (name.startsWith(TAKE)) {
            choices.add(new ValueChosen(null, name.substring(TAKE.length()), take));
          }
        });
    return answer(
        new Case(supplier, id, DeskTyped.NOTHING, sight, actor, request, words),
        () -> after(choosing.choose(supplier, id, choices, sight, actor)));
  }

  private static Object after(SheetView view) {
    return Redirect.to(new LocalAddress(SheetsRows.href(view.supplier(), view.id())));
  }

  private static void shorter(String text, int most) {
    if (text.length() > most) {
      throw new ValueRefused(
          IssueCode.TOO_LONG,
          text,
          new Text(most + "文字以内で入力してください。", "Write " + most + " letters at most."));
    }
  }

  private Object answer(Case about, Deed deed) {
    ReaderWords words = about.words();
    try {
      return deed.done();
    } catch (ValueRefused e) {
      return refused(
          about, List.of(ProblemItem.of(e.at(FieldPlace.ALL), words)), HttpStatus.BAD_REQUEST);
    } catch (SheetNotAcceptable e) {
      String told = words.of("sheet.not-acceptable", words.number(e.issues().size()));
      return refused(about, List.of(ProblemItem.error(told)), HttpStatus.CONFLICT);
    } catch (Refused e) {
      return refused(about, ProblemItem.of(e.issues(), words), HttpStatus.CONFLICT);
    }
  }

  /** What was typed stays, beside the sheet as it is now. */
  private ModelAndView refused(Case about, List<ProblemItem> problems, HttpStatus status) {
    SheetView now = looking.look(about.supplier(), about.id(), about.sight(), about.actor());
    ModelAndView page =
        desk.page(
            now,
            Part.FIRST,
            about.typed(),
            problems,
            about.sight(),
            about.request(),
            about.words());
    page.setStatus(status);
    return page;
  }
}
