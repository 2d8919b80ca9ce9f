package io.kijun.benchmark;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From workbooks to rules: reading, all checks, the network. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
public class BuildBenchmark {

  private static final String CHANGED = "16-physical.xlsx";

  private final List<WorkbookFile> files = RealStandard.files();
  private final List<List<WorkbookFile>> versions = new ArrayList<>();
  private final StandardReader reader = new StandardReader();
  private int version;

  /** Versions of the workbooks that differ by one cell of one of them. */
  @Setup
  public void change() throws IOException {
    for (int months = 1; months <= 12; months++) {
      List<WorkbookFile> version = new ArrayList<>();
      for (WorkbookFile file : files) {
        version.add(file.name().equals(CHANGED) ? changed(file, months) : file);
      }
      versions.add(version);
    }
    reader.read(files);
  }

  private static WorkbookFile changed(WorkbookFile file, int months) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      Cell retention = book.getSheet("基準").getRow(13).getCell(12);
      retention.setCellValue(months + "か月以上");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new WorkbookFile(file.name(), out.toByteArray());
    }
  }

  private static Evaluator build(StandardReader reader, List<WorkbookFile> workbooks) {
    return new Evaluator(reader.read(workbooks).standard().orElseThrow());
  }

  /** All workbooks anew. */
  @Benchmark
  public Evaluator everything() {
    return build(new StandardReader(), files);
  }

  /** One workbook changed by one cell, the others known. */
  @Benchmark
  public Evaluator oneWorkbookChanged() {
    version = (version + 1) % versions.size();
    return build(reader, versions.get(version));
  }
}
