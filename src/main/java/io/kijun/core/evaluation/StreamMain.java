package io.kijun.core.evaluation;

import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.Ruleset;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The core on its own: reads facts from standard input, a line of JSON a supplier, and writes a
 * line of JSON for each. Needs neither Spring nor a database nor workbooks.
 */
public final class StreamMain {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StreamMain() {}

  /**
   * Evaluates a stream of facts.
   *
   * @param args a ruleset's JSON, or a folder with one named {@code ruleset.json}; then the day of
   *     those facts that name none. Where they are none, says so and exits with 2
   */
  public static void main(String[] args) throws IOException {
    Ruleset ruleset;
    LocalDate asOf;
    try {
      ruleset = ruleset(Path.of(args[0]));
      asOf = LocalDate.parse(args[1]);
    } catch (ArrayIndexOutOfBoundsException | DateTimeException e) {
      refuse("usage: java -jar kijun-core.jar RULESET.json|FOLDER YYYY-MM-DD < facts.jsonl");
      return;
    } catch (IOException | JacksonException | InvalidPathException e) {
      refuse(args[0] + ": no ruleset that can be read: " + e.getClass().getSimpleName());
      return;
    }
    evaluate(ruleset, asOf);
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(2);
  }

  private static Ruleset ruleset(Path given) throws IOException {
    Path file = Files.isDirectory(given) ? given.resolve("ruleset.json") : given;
    return Ruleset.read(Files.readAllBytes(file));
  }

  private static void evaluate(Ruleset ruleset, LocalDate asOf) throws IOException {
    ResultJson json = new ResultJson(ruleset);
    try (InputStream in = System.in) {
      EvaluationStream stream =
          new EvaluationStream(
              new Evaluator(ruleset.standard()),
              asOf,
              EvaluationStream.USUAL_BATCH,
              new LinesOfBytes(in));
      while (stream.hasNext()) {
        write(stream.next(), json, System.out);
        System.out.flush();
      }
    }
  }

  private static void write(
      EvaluationStream.SupplierResult result, ResultJson json, OutputStream out)
      throws IOException {
    if (result instanceof EvaluationStream.Evaluated evaluated) {
      json.write(evaluated.evaluation(), out);
    } else if (result instanceof EvaluationStream.FactsRefused refused) {
      out.write(MAPPER.writeValueAsBytes(refusal(refused)));
    }
    out.write('\n');
  }

  private static ObjectNode refusal(EvaluationStream.FactsRefused refused) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("position", refused.position());
    for (Issue issue : refused.issues()) {
      node.withArray("issues")
          .addObject()
          .put("code", issue.code().name())
          .put("path", issue.place().toString())
          .set("message", ResultJson.text(issue.message()));
    }
    return node;
  }
}
