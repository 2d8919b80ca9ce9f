package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evidence.FactsReader;
import io.kijun.generated.Scenario;
import io.kijun.shipped.FactsJson;
import io.kijun.shipped.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The core jar in a bare JVM. */
class CoreJarIT {

  private static final int SUPPLIERS = 45;
  private static final Path JAR = Path.of("target", "kijun-core.jar");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void itHoldsTheCoreAndItsRulesAndNothingElse() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .contains("io/kijun/core/evaluation/Evaluator.class", "rules/dependencies.drl")
          .filteredOn(name -> name.endsWith(".class"))
          .allMatch(name -> name.startsWith("io/kijun/core/") || name.startsWith("kijun/rules/"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
          .doesNotContain("spring", "poi", "h2", "postgresql");
    }
  }

  @Test
  void itEvaluatesAStreamOfFactsLikeTheService(@TempDir Path folder) throws Exception {
    List<Scenario> scenarios = taken();
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      lines.add(MAPPER.writeValueAsString(FactsJson.of(scenario.facts(), scenario.asOf())));
    }
    lines.add(1, "{\"supplier\":{\"id\":\"S-2\",\"profile\":{\"noSuchFact\":true}}}");
    Path in = Files.write(folder.resolve("facts.jsonl"), lines);
    Path out = folder.resolve("results.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                JAR.toString(),
                Shipped.FOLDER.toString(),
                "2026-11-24")
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(() -> read(folder.resolve("errors.txt"))).isZero();
    List<String> results = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(results).hasSize(SUPPLIERS + 1);
    assertThat(results.remove(1)).contains("$.supplier.profile.noSuchFact");
    ResultJson json = new ResultJson(Shipped.ruleset());
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      var expected =
          json.of(
              Shipped.evaluator()
                  .evaluate(Shipped.evaluator().file(scenario.facts(), scenario.asOf())));
      assertThat(results.get(i)).isEqualTo(MAPPER.writeValueAsString(expected));
    }
  }

  /** Scenarios whose profiles do not contradict themselves: others are refused. */
  private static List<Scenario> taken() {
    FactsReader reader = new FactsReader(Shipped.standard());
    List<Scenario> taken =
        Scenario.of(3, Shipped.standard(), 1000).stream()
            .filter(one -> reader.read(FactsJson.of(one.facts(), one.asOf())).issues().isEmpty())
            .limit(SUPPLIERS)
            .toList();
    assertThat(taken).hasSize(SUPPLIERS);
    return taken;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
