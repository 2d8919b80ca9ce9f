package io.kijun.draft.store;

import io.kijun.draft.Draft;
import io.kijun.draft.DraftReport;
import io.kijun.draft.TableAnalysis;
import io.kijun.evaluation.cases.CaseFailure;
import io.kijun.evaluation.cases.CaseRun;
import io.kijun.evaluation.cases.CellCoverage;
import io.kijun.ruleset.DrlFiles;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.differences.Difference;
import io.kijun.ruleset.differences.Differences;
import io.kijun.ruleset.differences.Touched;
import io.kijun.ruleset.store.Rulesets;
import io.kijun.ruleset.store.WorkbookFiles;
import io.kijun.ruleset.workbook.StandardReader;
import io.kijun.ruleset.workbook.WorkbookFile;
import io.kijun.runtime.Kept;
import io.kijun.runtime.PlainJson;
import io.kijun.standard.CanonicalJson;
import io.kijun.standard.CaseRow;
import io.kijun.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Checks drafts: reads their workbooks, compares them, runs their cases. Keeps what was found. */
@Component
public final class DraftReports {

  private static final int KEPT = 16;

  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final StandardReader reader = new StandardReader();
  private final Kept<String, CaseRun> bases;
  private final Kept<Content, DraftReport> reports = new Kept<>(KEPT, this::report);

  /** What a report depends on. */
  private record Content(String base, Map<String, String> workbooks) {}

  DraftReports(Rulesets rulesets, WorkbookFiles files) {
    this.rulesets = rulesets;
    this.files = files;
    this.bases = new Kept<>(KEPT, hash -> CaseRun.of(rulesets.find(hash).orElseThrow().standard()));
  }

  /** The report on a draft as it is. */
  public DraftReport of(Draft draft) {
    return reports.of(new Content(draft.base(), draft.workbooks()));
  }

  /** The files of a draft. */
  public List<WorkbookFile> files(Draft draft) {
    return files(draft.workbooks());
  }

  private List<WorkbookFile> files(Map<String, String> workbooks) {
    List<WorkbookFile> all = new ArrayList<>();
    workbooks.forEach((name, hash) -> all.add(new WorkbookFile(name, files.find(hash))));
    return all;
  }

  private DraftReport report(Content content) {
    StandardReader.Reading reading;
    synchronized (reader) {
      reading = reader.read(files(content.workbooks));
    }
    Standard standard = reading.standard().orElse(null);
    if (standard == null) {
      String hash = CanonicalJson.hash(PlainJson.bytes(content.workbooks));
      return new DraftReport(
          hash, Optional.empty(), reading.problems(), List.of(), List.of(), 0, List.of(), 0, 0);
    }
    Ruleset ruleset = Ruleset.of(standard, DrlFiles.all());
    Standard base = rulesets.find(content.base).orElseThrow().standard();
    List<Difference> differences = Differences.between(base, standard);
    CaseResult cases = cases(content.base, base, standard, differences);
    return new DraftReport(
        ruleset.hash(),
        Optional.of(ruleset),
        reading.problems(),
        differences,
        TableAnalysis.of(standard, reading.words()),
        cases.run,
        cases.failures,
        cases.cells,
        cases.covered);
  }

  /** What came of the cases. */
  private record CaseResult(int run, List<CaseFailure> failures, int cells, int covered) {}

  /**
   * Where only rows of 基準 and cases differ, the cases that this can matter to are run anew; of the
   * others the result is that of the base.
   */
  private CaseResult cases(
      String baseHash, Standard base, Standard standard, List<Difference> differences) {
    Touched touched = Touched.by(differences, base, standard);
    if (touched.everything()) {
      return result(CaseRun.of(standard));
    }
    CaseRun before = bases.of(baseHash);
    if (differences.isEmpty()) {
      return result(before);
    }
    Set<String> items = touched.items();
    return merged(before, CaseRun.of(standard, items, base.cases()), standard, items);
  }

  private static CaseResult result(CaseRun run) {
    int cells = run.coverage().cells().size();
    return new CaseResult(
        run.cases(), run.failures(), cells, cells - run.coverage().uncovered().size());
  }

  private static CaseResult merged(
      CaseRun before, CaseRun anew, Standard standard, Set<String> items) {
    Set<CaseRow> rows = Set.copyOf(standard.cases());
    Set<CaseRow> repeated = anew.rows();
    List<CaseFailure> failures = new ArrayList<>(anew.failures());
    before.failures().stream()
        .filter(one -> rows.contains(one.row()) && !repeated.contains(one.row()))
        .forEach(failures::add);
    Set<String> changed = new TreeSet<>();
    standard.criteria().stream()
        .filter(row -> items.contains(row.no()))
        .forEach(row -> changed.add(row.id()));
    Set<String> known = new TreeSet<>();
    before.coverage().cells().stream()
        .filter(cell -> cell.covered() && !changed.contains(cell.row()))
        .forEach(cell -> known.add(cell.place()));
    List<CellCoverage.Cell> cells = anew.coverage().cells();
    long covered =
        cells.stream().filter(cell -> cell.covered() || known.contains(cell.place())).count();
    return new CaseResult(standard.cases().size(), failures, cells.size(), (int) covered);
  }
}
