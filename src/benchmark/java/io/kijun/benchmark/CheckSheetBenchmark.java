package io.kijun.benchmark;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.CheckSheets;
import io.kijun.supplier.checksheet.out.SheetRecipient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A supplier's check sheet of the real standard; one operation is one file. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckSheetBenchmark {

  private final Ruleset ruleset = Ruleset.of(RealStandard.standard(), DrlFiles.all());
  private final FactsReader reader = new FactsReader(ruleset.standard());
  private final List<Facts> suppliers =
      RealStandard.suppliers().stream().map(one -> RealStandard.facts(reader, one)).toList();
  private final CheckSheets sheets = new CheckSheets();
  private int next;

  /** With what was answered last time beside the answers. */
  @Benchmark
  public byte[] sheetOut() {
    next = (next + 1) % suppliers.size();
    Facts known = suppliers.get(next);
    return sheets.sheet(
        ruleset,
        SheetLanguage.JA,
        new SheetRecipient(
            known.supplier(), "取引先", "code", Workload.AS_OF, Workload.AS_OF.plusDays(30), known));
  }

  /** The first sheet of a ruleset, with the values of all formulas. */
  @Benchmark
  public byte[] firstSheetOut() {
    return new CheckSheets().sheet(ruleset, SheetLanguage.JA, SheetRecipient.NOBODY);
  }
}
