package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.web.RunFiles;
import io.kijun.web.BigAnswer;
import io.kijun.web.ViewTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a run came to: on a page, in tables for Excel, on a page to print. */
@Controller
@BigAnswer
class RunPageController {

  private static final String CSV = ".csv";
  private static final String XLSX = ".xlsx";

  private final RunPages pages;
  private final RunFiles files;

  RunPageController(RunPages pages, RunFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @StandsFor({"GET /api/runs/x", "GET /api/runs/x/matrix", "GET /api/runs/x/suppliers"})
  @GetMapping(RunLinks.PATH + "/{id}")
  ModelAndView show(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    return pages.page(
        pages.find(id, sight), RunPages.asked(given), List.of(), sight, request, words);
  }

  @StandsFor("GET /api/runs/x/matrix")
  @GetMapping(RunLinks.PATH + "/{id}/tables/{name}")
  ResponseEntity<byte[]> table(
      @PathVariable String id, @PathVariable String name, Sight sight, ReaderWords words) {
    boolean csv = name.endsWith(CSV);
    String ending = csv ? CSV : XLSX;
    ViewTable table =
        RunViewKind.find(
                name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "")
            .flatMap(RunViewKind::table)
            .map(kind -> files.table(id, kind, language(words), sight))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return csv ? table.csv() : table.xlsx();
  }

  private static Function<Text, String> language(ReaderWords words) {
    return words::of;
  }

  @StandsFor("GET /api/runs/x/report")
  @GetMapping(path = RunLinks.PATH + "/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> report(@PathVariable String id, Sight sight, ReaderWords words) {
    return files.report(id, words.isJapanese(), sight);
  }
}
