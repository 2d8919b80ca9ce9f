package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.Htmx;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.supplier.checksheet.received.jobs.BroughtFile;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import io.kijun.supplier.checksheet.received.jobs.SheetsIn;
import io.kijun.supplier.checksheet.received.web.StreamedSheets;
import io.kijun.web.BodyIntake;
import io.kijun.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Shows the sheets that wait, are awaited or were decided on, and takes in others. */
@Controller
final class SheetsPageController {

  /** Every form has it; that of a script comes as a header, so that the body can be streamed. */
  private static final Set<String> TOKEN = Set.of("_csrf");

  private final SheetsPages pages;
  private final SheetsIn sheets;
  private final SheetJobs jobs;

  SheetsPageController(SheetsPages pages, SheetsIn sheets, SheetJobs jobs) {
    this.pages = pages;
    this.sheets = sheets;
    this.jobs = jobs;
  }

  @StandsFor("GET /api/suppliers/x/check-sheets")
  @GetMapping(SheetsFilter.PATH)
  ModelAndView list(
      @RequestParam Map<String, String> given,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    return pages.list(SheetsFilter.of(given), List.of(), sight, request, words);
  }

  /** By script: as large as programs send them; the page stays as it is, whatever is refused. */
  @LargestBody(value = LargestBody.SHEETS, timesInMemory = LargestBody.STREAMED)
  @StandsFor("POST /api/check-sheets")
  @PostMapping(path = SheetsFilter.PATH, headers = Htmx.REQUEST)
  ResponseEntity<Void> stream(
      Sight sight, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path folder = jobs.newFolder();
    List<BroughtFile> files = kept(folder, () -> StreamedSheets.of(request, folder, TOKEN));
    SheetJob job = kept(folder, () -> sheets.start(files, folder, sight, actor));
    Htmx.leadTo(response, SheetsJobController.PATH + "/" + job.id());
    return ResponseEntity.noContent().build();
  }

  /** Without script. */
  @LargestBody(value = LargestBody.WORKBOOKS, timesInMemory = LargestBody.STREAMED)
  @StandsFor("POST /api/check-sheets")
  @PostMapping(SheetsFilter.PATH)
  Object take(
      @RequestParam(name = "sheet", required = false) List<MultipartFile> given,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words)
      throws IOException {
    BodyIntake.read(request);
    List<MultipartFile> brought =
        Objects.requireNonNullElse(given, List.<MultipartFile>of()).stream()
            .filter(one -> !name(one).isEmpty())
            .toList();
    if (brought.isEmpty()) {
      return refused(List.of(ProblemItem.error(words.of("sheets.no-file"))), sight, request, words);
    }
    Path folder = jobs.newFolder();
    try {
      return kept(
          folder, () -> started(sheets.start(files(brought, folder), folder, sight, actor).id()));
    } catch (Refused e) {
      return refused(ProblemItem.of(e.issues(), words), sight, request, words);
    }
  }

  /** What fails leaves no files. */
  private interface Keeping<T> {
    T make() throws IOException;
  }

  private static <T> T kept(Path folder, Keeping<T> making) throws IOException {
    try {
      return making.make();
    } catch (IOException | RuntimeException e) {
      FileSystemUtils.deleteRecursively(folder);
      throw e;
    }
  }

  private static View started(Object job) {
    return Redirect.to(new LocalAddress(SheetsJobController.PATH + "/" + job));
  }

  private ModelAndView refused(
      List<ProblemItem> problems, Sight sight, HttpServletRequest request, ReaderWords words) {
    ModelAndView page = pages.list(SheetsFilter.of(Map.of()), problems, sight, request, words);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  private static List<BroughtFile> files(List<MultipartFile> brought, Path folder)
      throws IOException {
    List<BroughtFile> files = new ArrayList<>();
    for (MultipartFile one : brought) {
      Path path = folder.resolve("in-" + files.size());
      one.transferTo(path);
      String type = Objects.requireNonNullElse(one.getContentType(), "").toLowerCase(Locale.ROOT);
      boolean zip =
          type.startsWith("application/zip") || type.startsWith("application/x-zip-compressed");
      files.add(new BroughtFile(name(one), path, zip));
    }
    return files;
  }

  /** Some browsers send folders. */
  private static String name(MultipartFile file) {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
