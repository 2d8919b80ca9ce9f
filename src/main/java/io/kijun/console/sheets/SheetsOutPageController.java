package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SendingCheckSheet;
import io.kijun.supplier.checksheet.out.SendingCheckSheet.SheetToSend;
import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands out a sheet. */
@Controller
final class SheetsOutPageController {

  private final SendingCheckSheet sending;
  private final Suppliers suppliers;
  private final SheetsPages pages;

  SheetsOutPageController(SendingCheckSheet sending, Suppliers suppliers, SheetsPages pages) {
    this.sending = sending;
    this.suppliers = suppliers;
    this.pages = pages;
  }

  @StandsFor("GET /api/check-sheet")
  @GetMapping(SheetsFilter.PATH + "/empty")
  ResponseEntity<byte[]> empty(@RequestParam(defaultValue = "") String lang) {
    return file(sending.blank(language(lang).orElse(SheetLanguage.JA)));
  }

  /** With a code on record by which it is known when it comes back. */
  @StandsFor({"GET /api/suppliers/x/check-sheet", "POST /api/check-sheets/out"})
  @PostMapping(SheetsFilter.PATH + "/out")
  Object send(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String lang,
      @RequestParam(defaultValue = "") String due,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    List<ProblemItem> problems;
    try {
      Optional<Supplier> supplier = suppliers.find(code.strip(), sight);
      if (supplier.isPresent()) {
        return file(sent(supplier.orElseThrow(), lang, due, actor, sight));
      }
      problems = List.of(ProblemItem.error(words.of("sheets.no-supplier", code.strip())));
    } catch (ValueRefused e) {
      problems = List.of(ProblemItem.of(e.at(FieldPlace.ALL), words));
    } catch (Refused e) {
      problems = ProblemItem.of(e.issues(), words);
    }
    ModelAndView page =
        pages
            .list(SheetsFilter.of(Map.of("state", "out")), problems, sight, request, words)
            .addObject("typedCode", code)
            .addObject("typedDue", due);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  private SheetToSend sent(Supplier supplier, String lang, String due, Actor actor, Sight sight) {
    SheetLanguage language = language(lang).orElseGet(() -> SheetLanguage.of(supplier.contacts()));
    return sending.of(supplier.code().value(), language, TypedDay.read(due), actor, sight);
  }

  /** The one that is named; empty: the supplier's own. */
  private static Optional<SheetLanguage> language(String code) {
    return Arrays.stream(SheetLanguage.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  private static ResponseEntity<byte[]> file(SheetToSend sheet) {
    return FileAnswer.xlsx(sheet.name(), sheet.content());
  }
}
