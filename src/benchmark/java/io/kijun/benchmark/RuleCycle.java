package io.kijun.benchmark;

import io.kijun.KijunApplication;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.People;
import io.kijun.record.FactsOnRecord;
import io.kijun.rulechange.DraftReports;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.Impacts;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.Today;
import io.kijun.sample.SampleFiles;
import io.kijun.sample.SampleSupplier;
import io.kijun.sample.SampleSuppliers;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.RecordingFacts;
import io.kijun.supplier.table.ImportingSuppliers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service with the shipped standard: how long a changed cell takes to be in force, what many
 * switches leave behind, and what the impact of one changed row costs beside evaluating everything.
 */
public final class RuleCycle {

  private static final String FILL = "fill";
  private static final String CHANGED = "01-policy.xlsx";
  private static final int WARM_UP = 60;
  private static final Actor MEASURER = new Actor("sato", "benchmark", true);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ConfigurableApplicationContext service;
  private final People people;
  private final Api api;
  private final byte[] facts = today(RealStandard.suppliers().get(0));
  private final List<double[]> rounds = new ArrayList<>();

  private RuleCycle(ConfigurableApplicationContext service) {
    this.service = service;
    this.api = new Api(service.getEnvironment());
    this.people = new People(api);
  }

  /**
   * Starts the service on a free port, where the suppliers are on record already, and measures. Its
   * database keeps little in memory, for what it keeps would be taken for a leak.
   *
   * @param args how many switches (200) and how many suppliers (10,000)
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals(FILL)) {
      fill(Path.of(args[1]), Integer.parseInt(args[2]));
      return;
    }
    Path folder = Files.createTempDirectory("kijun-cycle");
    filled(folder, number(args, 1, 10_000));
    try (ConfigurableApplicationContext service = service(folder, true)) {
      RuleCycle cycle = new RuleCycle(service);
      cycle.people.join("sato", "OFFICER");
      cycle.people.join("tanaka", "APPROVER");
      cycle.awaitPrepared();
      cycle.impact();
      cycle.switches(number(args, 0, 200));
    }
  }

  private static ConfigurableApplicationContext service(Path folder, boolean prepared) {
    return SpringApplication.run(
        KijunApplication.class,
        "--server.port=0",
        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("kijun") + ";CACHE_SIZE=8192",
        "--logging.level.root=warn",
        "--kijun.preparations.enabled=" + prepared,
        "--kijun.admin.password=the-password-of-admin");
  }

  /** Fills a store in a process of its own: this one is to be as cold as after any start. */
  private static void filled(Path folder, int suppliers) throws Exception {
    int ended =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RuleCycle.class.getName(),
                FILL,
                folder.toString(),
                Integer.toString(suppliers))
            .inheritIO()
            .start()
            .waitFor();
    if (ended != 0) {
      throw new IllegalStateException("filling the store ended with " + ended);
    }
  }

  private static void fill(Path folder, int suppliers) {
    try (ConfigurableApplicationContext service = service(folder, false)) {
      SampleSuppliers samples =
          new SampleSuppliers(RealStandard.standard(), service.getBean(Today.class).day(), 7);
      List<SampleSupplier> all = IntStream.range(0, suppliers).mapToObj(samples::supplier).toList();
      service
          .getBean(ImportingSuppliers.class)
          .take(
              "suppliers.csv",
              SampleFiles.register(all.stream().map(SampleSupplier::registered).toList()),
              Sight.ALL,
              MEASURER);
      RecordingFacts recording = service.getBean(RecordingFacts.class);
      for (SampleSupplier one : all) {
        Facts facts = one.facts();
        if (facts != null) {
          StrictJson.Parsed request = StrictJson.parse(SampleFiles.facts(facts));
          String code = one.registered().code().value();
          recording.ofRequest(code, request, 0, Sight.ALL, MEASURER);
        }
      }
    }
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  /**
   * What is made ready after a start is ready; that somebody drafts before that is no usual case.
   */
  private void awaitPrepared() throws InterruptedException {
    out.printf("%nJava %s%n", Runtime.version());
    long start = System.nanoTime();
    Gauge prepared = service.getBean(MeterRegistry.class).get("kijun.prepared").gauge();
    while (prepared.value() == 0) {
      Thread.sleep(20);
    }
    line("(e) after the start until all is prepared", (System.nanoTime() - start) / 1e9, "s", "");
  }

  /** The facts as of today, where a day is given. */
  private static byte[] today(byte[] json) {
    ObjectNode facts = (ObjectNode) PlainJson.tree(new String(json, StandardCharsets.UTF_8));
    facts.remove("asOf");
    return PlainJson.bytes(facts);
  }

  private void line(String what, double value, String unit, String target) {
    out.printf("%-58s %9.2f %-12s %s%n", what, value, unit, target);
  }

  /** Some rounds warm the machine up; the others count. */
  private void switches(int switches) throws IOException {
    for (int i = 0; i <= WARM_UP; i++) {
      round(i);
    }
    Memory before = Memory.now();
    rounds.clear();
    for (int i = 1; i <= switches; i++) {
      round(WARM_UP + i);
    }
    Memory after = Memory.now();
    line("(e) one cell changed to in force, median of " + switches, median(3), "ms", "<= 1000");
    line("      upload, checks, differences, cases, report", median(0), "ms", "");
    line("      approval", median(1), "ms", "");
    line("      build, switch, first evaluation", median(2), "ms", "");
    line("      an evaluation without a switch", median(4), "ms", "");
    line("      hence the build", median(2) - median(4), "ms", "<= 150");
    line("    heap in use after them", after.heap / (1 << 20), "MB", "");
    line("    heap", after.heap / before.heap, "x before", "1");
    line("    metaspace", after.metaspace / before.metaspace, "x before", "1");
    line("    classes loaded meanwhile", after.classes - before.classes, "", "0");
  }

  private double median(int part) {
    return rounds.stream().mapToDouble(round -> round[part]).sorted().toArray()[rounds.size() / 2];
  }

  private void round(int number) throws IOException {
    byte[] workbook = changed("改訂 " + number);
    long start = System.nanoTime();
    JsonNode draft = draft(workbook);
    long checked = System.nanoTime();
    Answer approved =
        people.json(
            "tanaka",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                draft.at("/version").asInt(),
                "comment",
                "確認した"));
    long inForce = System.nanoTime();
    JsonNode evaluation = expect(201, api.evaluate(facts));
    long switched = System.nanoTime();
    expect(201, api.evaluate(facts));
    long again = System.nanoTime();
    String now = expect(201, approved).at("/ruleset").asString();
    if (!evaluation.at("/ruleset/id").asString().equals(now)) {
      throw new IllegalStateException("evaluated under another ruleset: " + evaluation);
    }
    rounds.add(
        new double[] {
          (checked - start) / 1e6,
          (inForce - checked) / 1e6,
          (switched - inForce) / 1e6,
          (switched - start) / 1e6,
          (again - switched) / 1e6
        });
  }

  private JsonNode draft(byte[] workbook) {
    return expect(201, people.draft("sato", "一つのセル", Map.of(CHANGED, workbook)));
  }

  private static JsonNode expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.text());
    }
    return answer.json();
  }

  private static byte[] changed(String statement) throws IOException {
    return changed("C11", statement);
  }

  private static byte[] changed(String cell, String text) throws IOException {
    WorkbookFile file =
        RealStandard.files().stream()
            .filter(one -> one.name().equals(CHANGED))
            .findFirst()
            .orElseThrow();
    var address = new org.apache.poi.ss.util.CellAddress(cell);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      book.getSheet("基準").getRow(address.getRow()).getCell(address.getColumn()).setCellValue(text);
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** What is in use after collecting what is not. */
  private record Memory(double heap, double metaspace, double classes) {

    static Memory now() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      double metaspace =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getName().equals("Metaspace"))
              .map(MemoryPoolMXBean::getUsage)
              .mapToDouble(usage -> usage.getUsed())
              .sum();
      return new Memory(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          metaspace,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
  }

  private void impact() throws Exception {
    long upload = System.nanoTime();
    JsonNode draft = draft(changed("H11", "1回以上/10か月"));
    line(
        "(e) the first draft after the start, to its report",
        (System.nanoTime() - upload) / 1e9,
        "s",
        "<= 3");
    UUID id = UUID.fromString(draft.at("/id").asString());
    var found = service.getBean(Drafts.class).find(id).orElseThrow();
    Impacts impacts = service.getBean(Impacts.class);
    FactsOnRecord record = service.getBean(FactsOnRecord.class);
    Standard standard = RealStandard.standard();
    Standard after =
        service.getBean(DraftReports.class).of(found).ruleset().orElseThrow().standard();
    long begin = System.nanoTime();
    ImpactRun run = impacts.start(found, MEASURER, Sight.ALL);
    await(run);
    double first = (System.nanoTime() - begin) / 1e9;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      run = impacts.start(found, MEASURER, Sight.ALL);
      await(run);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    double everything = Double.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      everything = Math.min(everything, everything(record, standard, after));
    }
    line("(f) impact of one row, suppliers", run.total(), "", "");
    line("    of whom something changes for", run.changedTotal(), "", "");
    line("    the first impact after a start", first, "s", "<= 3");
    line("    the impact once it is known how suppliers stand", best, "s", "");
    line("    evaluating everything before and after", everything, "s", "");
    line("    the first is faster", everything / first, "x", "");
    line("    the others are faster", everything / best, "x", ">= 10");
  }

  private static void await(ImpactRun run) throws InterruptedException {
    while (run.state() == ImpactRun.State.RUNNING) {
      Thread.sleep(2);
    }
    if (run.state() != ImpactRun.State.DONE) {
      throw new IllegalStateException(run.state().name());
    }
  }

  private static double everything(FactsOnRecord record, Standard before, Standard after) {
    Evaluator old = new Evaluator(before);
    Evaluator now = new Evaluator(after);
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    long start = System.nanoTime();
    String last = "";
    int changed = 0;
    while (true) {
      List<FactsOnRecord.Latest> latest = record.latest(last, 50, Sight.ALL);
      List<Facts> batch = latest.stream().map(one -> one.facts().all()).toList();
      if (batch.isEmpty()) {
        break;
      }
      var was = old.evaluate(batch.stream().map(one -> old.file(one, day)).toList());
      var is = now.evaluate(batch.stream().map(one -> now.file(one, day)).toList());
      for (int i = 0; i < was.size(); i++) {
        changed += was.get(i).findings().size() == is.get(i).findings().size() ? 0 : 1;
      }
      last = latest.get(latest.size() - 1).supplier();
    }
    if (changed == 0) {
      throw new IllegalStateException("nothing changes for anybody");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
