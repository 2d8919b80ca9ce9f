package io.kijun.benchmark;

import io.kijun.KijunApplication;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.People;
import io.kijun.generated.Scenario;
import io.kijun.record.FactsOnRecord;
import io.kijun.rulechange.DraftReports;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.Impacts;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.FactsVersions;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service with the shipped standard: how long a changed cell takes to be in force, what many
 * switches leave behind, and what the impact of one changed row costs beside evaluating everything.
 */
public final class RuleCycle {

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
   * Starts the service on a free port and measures. Its database keeps little in memory, for what
   * it keeps would be taken for a leak.
   *
   * @param args how many switches (200) and how many suppliers (10,000)
   */
  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            KijunApplication.class,
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:file:"
                + Files.createTempDirectory("kijun-cycle").resolve("kijun")
                + ";CACHE_SIZE=8192",
            "--logging.level.root=warn",
            "--kijun.preparations.enabled=true",
            "--kijun.admin.password=the-password-of-admin")) {
      RuleCycle cycle = new RuleCycle(service);
      cycle.people.join("sato", "OFFICER");
      cycle.people.join("tanaka", "APPROVER");
      cycle.awaitPrepared();
      cycle.switches(number(args, 0, 200));
      cycle.impact(number(args, 1, 10_000));
    }
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  /**
   * What is made ready after a start is ready; that somebody drafts before that is no usual case.
   */
  private void awaitPrepared() throws InterruptedException {
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

  /** The first round is cold; some more warm the machine up; the others count. */
  private void switches(int switches) throws IOException {
    out.printf("%nJava %s%n", Runtime.version());
    round(0);
    double cold = rounds.get(0)[3];
    for (int i = 1; i <= WARM_UP; i++) {
      round(i);
    }
    Memory before = Memory.now();
    rounds.clear();
    for (int i = 1; i <= switches; i++) {
      round(WARM_UP + i);
    }
    Memory after = Memory.now();
    line("(e) one cell changed to in force, first draft after start", cold, "ms", "");
    line("    warm, median of " + switches, median(3), "ms", "<= 1000");
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

  private void impact(int suppliers) throws Exception {
    FactsOnRecord record = service.getBean(FactsOnRecord.class);
    Suppliers register = service.getBean(Suppliers.class);
    FactsVersions versions = service.getBean(FactsVersions.class);
    RecordIds ids = service.getBean(RecordIds.class);
    Standard standard = RealStandard.standard();
    new TransactionTemplate(service.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            all -> {
              int number = 0;
              for (Scenario scenario : Scenario.of(7, standard, suppliers)) {
                Facts facts = named(number++, scenario.facts());
                Instant now = Instant.now();
                register.add(List.of(supplier(facts.supplier())), now);
                UUID put = record.put(ids.next(), facts, FactsRecord.of(facts), now);
                versions.add(
                    new FactsVersion(
                        ids.next(),
                        facts.supplier(),
                        1,
                        put,
                        FactsOrigin.REQUEST,
                        null,
                        MEASURER.name(),
                        now));
              }
            });
    JsonNode draft = draft(changed("H11", "1回以上/6か月"));
    UUID id = UUID.fromString(draft.at("/id").asString());
    var found = service.getBean(Drafts.class).find(id).orElseThrow();
    Impacts impacts = service.getBean(Impacts.class);
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
    line("    the first impact after a start", first, "s", "");
    line("    the impact once it is known how suppliers stand", best, "s", "");
    line("    evaluating everything before and after", everything, "s", "");
    line("    the first is faster", everything / first, "x", "");
    line("    the others are faster", everything / best, "x", ">= 10");
  }

  private static Supplier supplier(String code) {
    return new Supplier(
        new SupplierCode(code), code, null, null, null, Set.of(), "1", List.of(), null, null);
  }

  private static Facts named(int number, Facts facts) {
    return new Facts(
        "S-%05d".formatted(number),
        null,
        facts.profile(),
        facts.evidence(),
        facts.declarations(),
        facts.events());
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
