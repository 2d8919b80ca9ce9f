package io.kijun.benchmark;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.Databases;
import io.kijun.runtime.PlainJson;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evaluations put on record over REST, of the suppliers among the examples that have full facts:
 * how long they take beside the pure evaluation of the same facts, and how much room they take on
 * disk.
 */
public final class RecordedEvaluations {

  private static final int LEAST = 40_000;
  private static final int ROUNDS = 60;
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final List<ObjectNode> examples = examples();
  private final String jar;
  private final int evaluations;

  private RecordedEvaluations(String jar, int evaluations) throws IOException {
    this.jar = jar;
    this.evaluations = evaluations;
  }

  /**
   * Measures.
   *
   * @param args evaluations of each kind (1,000), the jar ({@code target/kijun.jar})
   */
  public static void main(String[] args) throws Exception {
    RecordedEvaluations measured =
        new RecordedEvaluations(
            args.length > 1 ? args[1] : "target/kijun.jar",
            args.length > 0 ? Integer.parseInt(args[0]) : 1_000);
    double pure = measured.pure();
    measured.onPostgres(pure);
    measured.onH2(pure);
    System.exit(0);
  }

  private static List<ObjectNode> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples", "suppliers"))) {
      List<ObjectNode> examples = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (Files.size(file) > LEAST) {
          ObjectNode facts = (ObjectNode) PlainJson.tree(Files.readString(file));
          examples.add(facts.put("asOf", DAY.toString()));
        }
      }
      return examples;
    }
  }

  /** Milliseconds of a processor that an evaluation takes, one by one; the best of many rounds. */
  private double pure() {
    Standard standard = RealStandard.standard();
    Evaluator evaluator = new Evaluator(standard);
    FactsReader reader = new FactsReader(standard);
    List<SupplierFile> files =
        examples.stream()
            .map(one -> evaluator.file(RealStandard.facts(reader, PlainJson.bytes(one)), DAY))
            .toList();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int again = 0; again < 10; again++) {
        files.forEach(evaluator::evaluate);
      }
      long took = threads.getCurrentThreadCpuTime() - start;
      best = Math.min(best, took / 1e6 / 10 / files.size());
    }
    out.printf("pure evaluation: %.2f ms, %d suppliers%n", best, files.size());
    return best;
  }

  private void onPostgres(double pure) throws Exception {
    String url = Databases.postgresUrl();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    JdbcClient database = JdbcClient.create(source);
    try (MeasuredService service =
        new MeasuredService(jar, "512m", "--spring.datasource.url=" + url)) {
      post(service, bodies("warm", evaluations * 2));
      long empty = size(database);
      time("PostgreSQL, the same facts again", service, bodies(null, evaluations), pure);
      long same = size(database);
      time("PostgreSQL, other facts each", service, bodies("one", evaluations), pure);
      room("PostgreSQL, the same facts again", same - empty);
      room("PostgreSQL, other facts each", size(database) - same);
    }
  }

  /** All that the tables take, with their indexes and what is kept apart. */
  private static long size(JdbcClient database) {
    return database
        .sql("select sum(pg_total_relation_size(relid)) from pg_stat_user_tables")
        .query(Long.class)
        .single();
  }

  private void onH2(double pure) throws Exception {
    long empty = h2(pure, 0, false);
    room("H2, the same facts again", h2(pure, evaluations, false) - empty);
    room("H2, other facts each", h2(pure, evaluations, true) - empty);
  }

  /** The size of the compacted database after evaluations. */
  private long h2(double pure, int many, boolean others) throws Exception {
    MeasuredService service = new MeasuredService(jar, "512m");
    try (service) {
      if (many > 0) {
        post(service, bodies(others ? "one" : null, many));
        String what = others ? "H2, other facts each" : "H2, the same facts again";
        time(what, service, bodies(others ? "two" : null, many), pure);
      }
    }
    Path file;
    try (Stream<Path> files = Files.walk(service.data())) {
      file = files.filter(one -> one.toString().endsWith(".mv.db")).findAny().orElseThrow();
    }
    MVStoreTool.compact(file.toString(), true);
    return Files.size(file) / (many > 0 ? 2 : 1);
  }

  private void room(String what, long bytes) {
    out.printf("%-40s %8.1f KB each (<= 40)%n", what, bytes / 1024.0 / evaluations);
  }

  /** The examples in turn; of the suppliers that they name, or each of a supplier of its own. */
  private List<byte[]> bodies(@Nullable String others, int many) {
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      ObjectNode facts = examples.get(i % examples.size());
      if (others != null) {
        facts = facts.deepCopy();
        facts.withObject("supplier").put("id", others + "-" + i);
      }
      bodies.add(PlainJson.bytes(facts));
    }
    return bodies;
  }

  private void time(String what, MeasuredService service, List<byte[]> bodies, double pure)
      throws Exception {
    Duration before = service.cpu();
    long start = System.nanoTime();
    post(service, bodies);
    double wall = (System.nanoTime() - start) / 1e6;
    double cpu = service.cpu().minus(before).toNanos() / 1e6 / bodies.size();
    out.printf(
        "%-40s %8.2f ms of the service's processor, %.2f x pure (<= 4); %.0f a second%n",
        what, cpu, cpu / pure, 1000 * bodies.size() / wall);
  }

  private void post(MeasuredService service, List<byte[]> bodies) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(cores);
    List<Future<?>> sent = new ArrayList<>();
    for (byte[] body : bodies) {
      sent.add(clients.submit(() -> post(service, body)));
    }
    for (Future<?> one : sent) {
      one.get();
    }
    clients.shutdown();
  }

  private static int post(MeasuredService service, byte[] body) throws Exception {
    HttpResponse<byte[]> answer =
        service
            .client()
            .send(
                service
                    .request("/api/evaluations")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(body))
                    .build(),
                BodyHandlers.ofByteArray());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body().length;
  }
}
