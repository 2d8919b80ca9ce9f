package io.kijun.benchmark;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Standard;
import io.kijun.sample.SampleSuppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Evaluates generated suppliers in batches on some threads, and does nothing else with them. */
final class PureEvaluation {

  private static final int BATCH = 20;
  private static final int PART = 500;

  private final Evaluator evaluator;
  private final int suppliers;
  private final int threads;

  PureEvaluation(Standard standard, int suppliers, int threads) {
    this.evaluator = new Evaluator(standard);
    this.suppliers = suppliers;
    this.threads = threads;
  }

  /** The same facts evaluated, and nothing else, on all threads; the second time. */
  double seconds(SampleSuppliers samples, LocalDate day) throws Exception {
    double seconds = 0;
    for (int time = 0; time < 2; time++) {
      seconds = 0;
      for (int first = 0; first < suppliers; first += PART * threads) {
        List<List<SupplierFile>> batches = batches(samples, first, day);
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<?>> done = new ArrayList<>();
        batches.forEach(batch -> done.add(workers.submit(() -> evaluator.evaluate(batch))));
        for (Future<?> one : done) {
          one.get();
        }
        workers.shutdown();
        seconds += (System.nanoTime() - start) / 1e9;
      }
    }
    return seconds;
  }

  private List<List<SupplierFile>> batches(SampleSuppliers samples, int first, LocalDate day) {
    List<List<SupplierFile>> batches = new ArrayList<>();
    List<Facts> facts =
        IntStream.range(first, Math.min(suppliers, first + PART * threads))
            .mapToObj(number -> samples.supplier(number).facts())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    for (int from = 0; from < facts.size(); from += BATCH) {
      batches.add(
          facts.subList(from, Math.min(facts.size(), from + BATCH)).stream()
              .map(one -> evaluator.file(one, day))
              .toList());
    }
    return batches;
  }
}
