package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.supplier.table.ImportingSuppliers;
import io.kijun.supplier.table.ImportingSuppliers.Imported;
import io.kijun.web.LargestBody;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Registers the suppliers of a table. */
@Controller
final class ImportController {

  private static final String PATH = SuppliersFilter.PATH + "/import";

  private final ImportingSuppliers importing;

  ImportController(ImportingSuppliers importing) {
    this.importing = importing;
  }

  @StandsFor("POST /api/suppliers/import")
  @GetMapping(PATH)
  ModelAndView blank() {
    return page(List.of(), null);
  }

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @StandsFor("POST /api/suppliers/import")
  @PostMapping(PATH)
  ModelAndView take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Sight sight,
      Actor actor,
      ReaderWords words)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(List.of(ProblemItem.error(words.of("supplier.no-file"))));
    }
    byte[] content;
    try (var in = file.getInputStream()) {
      content = UploadCheck.read(in);
    }
    if (content.length > UploadCheck.MOST_BYTES) {
      return refused(List.of(ProblemItem.error(words.of("supplier.large-file"))));
    }
    try {
      Imported done = importing.take(name(file), content, sight, actor);
      String told =
          words.of(
              "supplier.imported",
              words.number(done.added()),
              words.number(done.changed()),
              words.number(done.unchanged()));
      return page(List.of(), told);
    } catch (Refused e) {
      return refused(ProblemItem.of(e.issues(), words));
    }
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    String plain = name == null || name.isBlank() ? "file" : name.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static ModelAndView refused(List<ProblemItem> problems) {
    ModelAndView page = page(problems, null);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  private static ModelAndView page(List<ProblemItem> problems, @Nullable String told) {
    return new ModelAndView("console/suppliers/import")
        .addObject("problems", problems)
        .addObject("told", told);
  }
}
