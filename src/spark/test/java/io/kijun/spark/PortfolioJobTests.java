package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio on executors in JVMs of their own, beside the plain stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioJobTests {

  private static final int GOOD = 48;
  private static final int FILES = 8;

  private static final List<byte[]> BAD =
      List.of(
          Portfolio.bytes("{\"supplier\":{\"id\":\"B-1\",\"profile\":{\"noSuchFact\":true}}}"),
          Portfolio.bytes(
              "{\"supplier\":{\"id\":\"B-2\",\"profile\":{}},\"evidence\":[],\"evidence\":[]}"),
          Portfolio.bytes(
              "{\"supplier\":{\"id\":\"B-3\",\"profile\":{}},\"events\":["
                  + "{\"type\":\"x\",\"date\":\"2026-01-01\"},".repeat(2_000)
                  + "{}]}"),
          Portfolio.bytes("{\"supplier\":{\"id\":\"B-4\""),
          Portfolio.bytes("<script>alert(1)</script>"),
          Portfolio.bytes(""),
          new byte[] {'{', (byte) 0xff, '}'});

  @TempDir private static Path folder = Path.of("");

  private Cluster cluster = Cluster.ofTwo();
  private Path facts = Path.of("");
  private JobCounts counts = new JobCounts(0, 0, 0, 0, 0);

  @BeforeAll
  void run() throws Exception {
    List<byte[]> lines = new ArrayList<>(Portfolio.good(GOOD));
    for (int i = 0; i < BAD.size(); i++) {
      lines.add(5 * i + 3, BAD.get(i));
    }
    facts = Portfolio.write(folder.resolve("facts.jsonl"), lines);
    counts = cluster.run(facts, out(), FILES);
  }

  @AfterAll
  void stop() {
    cluster.close();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Dataset<Row> results() {
    return cluster.spark().read().parquet(out().resolve("results").toString());
  }

  @Test
  void nobodyIsLost() {
    assertThat(counts)
        .isEqualTo(new JobCounts(GOOD + BAD.size(), GOOD, BAD.size(), 0, counts.engines()));
    assertThat(results().count()).isEqualTo(GOOD + BAD.size());
  }

  @Test
  void anExecutorBuildsOneEngine() {
    assertThat(Cluster.executors()).hasSize(Cluster.EXECUTORS);
    assertThat(counts.engines()).isEqualTo(Cluster.EXECUTORS);
  }

  @Test
  void resultsAreThoseOfThePlainStream() throws Exception {
    List<String> stream = new ArrayList<>(Portfolio.stream(facts, folder));
    assertThat(stream.removeIf(line -> line.startsWith("{\"position\""))).isTrue();

    assertThat(strings(results().where("state = 'EVALUATED'").select("result")))
        .hasSize(GOOD)
        .containsExactlyInAnyOrderElementsOf(stream);
  }

  private static List<String> strings(Dataset<Row> column) {
    return column.collectAsList().stream().map(row -> row.getString(0)).toList();
  }

  @Test
  void columnsSayWhatTheResultSays() {
    Dataset<Row> differing =
        results()
            .where("state = 'EVALUATED'")
            .where(
                "get_json_object(result, '$.supplier.id') <> supplier"
                    + " or get_json_object(result, '$.asOf') <> cast(asOf as string)"
                    + " or get_json_object(result, '$.decision.sharing') <> sharing"
                    + " or cast(get_json_object(result, '$.scores.overall') as decimal(5,4))"
                    + " <> overall"
                    + " or get_json_object(result, '$.factsHash') <> factsHash"
                    + " or get_json_object(result, '$.resultHash') <> resultHash"
                    + " or get_json_object(result, '$.ruleset.hash') <> ruleset"
                    + " or get_json_object(result, '$.kijun') <> kijun"
                    + " or json_array_length(get_json_object(result, '$.findings')) <> findings");

    assertThat(differing.count()).isZero();
    assertThat(results().where("overall is not null and sharing is not null").count())
        .isEqualTo(GOOD);
  }

  @Test
  void aBadSupplierIsARowWithItsProblemsAndItsPlace() throws Exception {
    List<String> stream = new ArrayList<>(Portfolio.stream(facts, folder));
    stream.removeIf(line -> !line.startsWith("{\"position\""));
    List<Row> refused = results().where("state = 'REFUSED'").orderBy("position").collectAsList();

    assertThat(refused).hasSize(BAD.size());
    for (int i = 0; i < BAD.size(); i++) {
      Row row = refused.get(i);
      List<Row> problems = row.getList(row.fieldIndex("problems"));
      assertThat(row.<String>getAs("source")).isEqualTo("facts.jsonl");
      assertThat(row.isNullAt(row.fieldIndex("result"))).isTrue();
      for (Row problem : problems) {
        assertThat(stream.get(i))
            .contains(problem.<String>getAs("code"), problem.<String>getAs("ja"));
      }
      assertThat(problems).isNotEmpty();
    }
    assertThat(refused.subList(0, 3))
        .extracting(row -> row.<String>getAs("supplier"))
        .containsExactly("B-1", "B-2", "B-3");
    Row unknown = refused.get(0).<Row>getList(refused.get(0).fieldIndex("problems")).get(0);
    assertThat(unknown.<String>getAs("path")).isEqualTo("$.supplier.profile.noSuchFact");
    assertThat(unknown.getList(unknown.fieldIndex("allowed"))).contains("remoteWork");
  }

  @Test
  void theMatrixHasARowByItem() {
    Dataset<Row> matrix = cluster.spark().read().parquet(out().resolve("matrix").toString());

    assertThat(matrix.count()).isEqualTo(GOOD * 153L);
    assertThat(matrix.select("supplier", "asOf").distinct().count()).isEqualTo(GOOD);
    matrix.createOrReplaceTempView("matrix");
    results().createOrReplaceTempView("results");
    assertThat(
            cluster
                .spark()
                .sql(
                    "select 1 from results r join (select supplier, sum(points) / sum(weight) share"
                        + " from matrix group by supplier) m on r.supplier = m.supplier"
                        + " where abs(r.overall - m.share) > 0.00005")
                .count())
        .isZero();
  }

  @Test
  void rowsOfAFileStandByCode() throws Exception {
    for (Path file : Portfolio.files(out().resolve("results"))) {
      List<String> codes =
          strings(
              cluster
                  .spark()
                  .read()
                  .parquet(file.toString())
                  .where("supplier is not null")
                  .select("supplier"));
      assertThat(codes).isSorted();
    }
    assertThat(Portfolio.files(out().resolve("results")))
        .extracting(file -> file.getFileName().toString())
        .allMatch(name -> name.startsWith("part-000") && name.length() == 18);
  }

  @Test
  void whatCannotBeDoneIsToldAndNothingIsWritten() throws Exception {
    assertRefused(facts, out(), "--out");
    assertRefused(folder.resolve("gone"), folder.resolve("out-2"), "--in");
    Path noRuleset = Files.writeString(folder.resolve("ruleset.json"), "{}");
    JobArguments asked =
        new JobArguments(
            noRuleset.toString(),
            facts.toString(),
            folder.resolve("out-3").toString(),
            Portfolio.DAY,
            1);
    assertThatExceptionOfType(JobRefused.class)
        .isThrownBy(() -> new PortfolioJob(cluster.spark(), asked).run())
        .withMessageStartingWith("--ruleset");
    assertThat(folder.resolve("out-2")).doesNotExist();
    assertThat(folder.resolve("out-3")).doesNotExist();
  }

  private void assertRefused(Path in, Path out, String told) {
    assertThatExceptionOfType(JobRefused.class)
        .isThrownBy(() -> cluster.run(in, out, 1))
        .withMessageStartingWith(told);
  }
}
