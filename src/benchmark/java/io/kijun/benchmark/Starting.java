package io.kijun.benchmark;

import io.kijun.fixture.People;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the service takes from the command to its first answer to an evaluation, by each way to
 * start it, on an empty store and on a filled one; what of it processors work.
 */
public final class Starting {

  private static final Path JAR = Path.of("target", "kijun.jar");
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String STANDARD = HERE.resolve("decision-tables/kubota-2.1").toString();
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final byte[] facts = RealStandard.suppliers().get(0);
  private final HttpClient client = HttpClient.newHttpClient();

  private Starting() {}

  /**
   * A start: seconds until the first answer, and those that processors worked meanwhile, for all
   * processes that the command started.
   */
  private record Start(double wall, double processors) {}

  /** A way to start the service. */
  private record Way(String name, Path folder, List<String> command) {}

  /**
   * Prints all ways; each round starts each of them once on an empty and once on a filled store.
   *
   * @param args how many rounds (3), of which the quickest counts
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Starting starting = new Starting();
    List<Way> ways = ways();
    List<Start> best = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        Path data = Files.createTempDirectory("kijun-start");
        for (int store = 0; store < 2; store++) {
          Start start = starting.once(ways.get(way), data);
          int place = 2 * way + store;
          if (round == 0) {
            best.add(start);
          } else if (start.wall < best.get(place).wall) {
            best.set(place, start);
          }
        }
      }
    }
    out.printf("%nJava %s: seconds to the first answer, of processors, x java -jar%n", version());
    for (int i = 0; i < best.size(); i++) {
      Start jar = best.get(i % 2);
      Start start = best.get(i);
      out.printf(
          "(d) %-28s %-8s %6.1f s %6.1f s %6.2f x %6.2f x%n",
          ways.get(i / 2).name,
          i % 2 == 0 ? "empty" : "filled",
          start.wall,
          start.processors,
          start.wall / jar.wall,
          start.processors / jar.processors);
    }
  }

  private static String version() {
    return Runtime.version().toString();
  }

  private static List<Way> ways() throws IOException, InterruptedException {
    // This profile has compiled other tests than the service is started with.
    run(HERE, "mvn", "-B", "-q", "test-compile");
    Path image = Files.createTempDirectory("kijun-image");
    run(
        image,
        JAVA,
        "-Djarmode=tools",
        "-jar",
        HERE.resolve(JAR).toString(),
        "extract",
        "--destination",
        ".",
        "--force");
    // As docker/Dockerfile has it; an AOT cache is of 25.
    boolean ahead = Runtime.version().feature() >= 25;
    run(
        image,
        Stream.concat(
                Stream.of(
                    JAVA,
                    ahead ? "-XX:AOTCacheOutput=kijun.aot" : "-XX:ArchiveClassesAtExit=kijun.jsa",
                    "-Dkijun.standard=" + STANDARD,
                    "-cp",
                    "kijun.jar",
                    "io.kijun.Rehearsal"),
                examples())
            .toArray(String[]::new));
    String archive = ahead ? "-XX:AOTCache=kijun.aot" : "-XX:SharedArchiveFile=kijun.jsa";
    return List.of(
        new Way("java -jar", HERE, List.of(JAVA, "-jar", JAR.toString())),
        new Way("image, with its archive", image, List.of(JAVA, archive, "-jar", "kijun.jar")),
        new Way("mvn spring-boot:run", HERE, List.of("mvn", "-B", "-q", "spring-boot:run")));
  }

  private static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(HERE.resolve("examples/suppliers"))) {
      return files.map(Path::toString).sorted().toList().stream();
    }
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  /** Seconds of a first start on an empty store and of a second one; null: there is no jar. */
  static @Nullable List<Double> measured() throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      return null;
    }
    Way jar = new Way("java -jar", HERE, List.of(JAVA, "-jar", JAR.toString()));
    Path data = Files.createTempDirectory("kijun-start");
    Starting starting = new Starting();
    return List.of(starting.once(jar, data).wall, starting.once(jar, data).wall);
  }

  private Start once(Way way, Path data) throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(way.command)
            .directory(way.folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "KIJUN_DATA",
                data.toString(),
                "KIJUN_STANDARD",
                STANDARD,
                "KIJUN_ADMIN_PASSWORD",
                "the-password-of-admin"));
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      awaitAnswer(port, start);
      double wall = (System.nanoTime() - start) / 1e9;
      return new Start(wall, all(process).mapToDouble(Starting::processors).sum());
    } finally {
      List<ProcessHandle> started = all(process).toList();
      started.forEach(ProcessHandle::destroy);
      process.waitFor(30, TimeUnit.SECONDS);
      for (ProcessHandle one : started) {
        one.onExit().completeOnTimeout(one, 30, TimeUnit.SECONDS).join();
      }
    }
  }

  private static Stream<ProcessHandle> all(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static double processors(ProcessHandle process) {
    return process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0);
  }

  private void awaitAnswer(int port, long start) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/evaluations"))
            .header("Content-Type", "application/json")
            .header("Authorization", People.basic("admin"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(facts))
            .build();
    while (System.nanoTime() - start < LONGEST.toNanos()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 201) {
          return;
        }
      } catch (IOException e) {
        // not there yet
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("no answer within " + LONGEST);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
