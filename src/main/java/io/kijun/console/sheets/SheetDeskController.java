package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetDesk.Part;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.LookingAtSheet;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a check sheet that came in. */
@Controller
final class SheetDeskController {

  static final String PATH = SheetsFilter.PATH + "/{supplier}/{id}";

  private static final int MOST_TABS = 100;

  private final LookingAtSheet looking;
  private final ReadingSheets reading;
  private final SheetDesk desk;

  SheetDeskController(LookingAtSheet looking, ReadingSheets reading, SheetDesk desk) {
    this.looking = looking;
    this.reading = reading;
    this.desk = desk;
  }

  @StandsFor("GET /api/suppliers/x/check-sheets/x")
  @GetMapping(PATH)
  ModelAndView show(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "false") String all,
      HttpMethod method,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    // Who asks for nothing but the head has seen nothing.
    SheetView view =
        method.equals(HttpMethod.GET)
            ? looking.look(supplier, id, sight, actor)
            : reading.view(supplier, id, sight);
    Part part = new Part(tab(tab), all.equals("true"));
    return desk.page(view, part, DeskTyped.NOTHING, List.of(), sight, request, words);
  }

  private static int tab(String given) {
    boolean isNumber = given.length() == 1 || given.length() == 2;
    int tab =
        isNumber && given.chars().allMatch(c -> c >= '0' && c <= '9')
            ? Integer.parseInt(given)
            : -1;
    return tab < MOST_TABS ? tab : -1;
  }

  @StandsFor("GET /api/suppliers/x/check-sheets/x/file")
  @GetMapping(PATH + "/file")
  ResponseEntity<byte[]> file(
      @PathVariable String supplier,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") String annotated,
      Sight sight) {
    return file(
        annotated.equals("true")
            ? reading.annotated(supplier, id, sight)
            : reading.file(supplier, id, sight));
  }

  static ResponseEntity<byte[]> file(WorkbookFile file) {
    return FileAnswer.xlsx(
        file.name().isBlank() ? "check-sheet.xlsx" : file.name(), file.content());
  }
}
