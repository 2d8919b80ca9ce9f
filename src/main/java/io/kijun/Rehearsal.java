package io.kijun;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A main class besides the service's: starts the service on an empty store of its own, evaluates
 * facts over HTTP, and ends. What a Java virtual machine learns meanwhile it can put in an archive
 * for starts to come.
 */
public final class Rehearsal {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Rehearsal() {}

  /**
   * Rehearses. Nothing stays of the store, and no other is opened, whatever the settings say.
   *
   * @param files files of facts, one supplier each, as {@code POST /api/evaluations} takes them
   * @throws IllegalArgumentException if no file is named
   * @throws IOException if a file cannot be read; nothing was started
   * @throws IllegalStateException if facts are refused
   */
  public static void main(String[] files) throws IOException, InterruptedException {
    if (files.length == 0) {
      throw new IllegalArgumentException("Name files of facts, such as examples/suppliers/*.json");
    }
    Map<String, byte[]> facts = new LinkedHashMap<>();
    for (String file : files) {
      facts.put(file, Files.readAllBytes(Path.of(file)));
    }
    Path store = Files.createTempDirectory("kijun-rehearsal");
    String password = UUID.randomUUID().toString();
    HeadStart.take();
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            KijunApplication.class,
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--server.ssl.enabled=false",
            "--spring.datasource.url=embedded",
            "--kijun.data=" + store,
            "--kijun.preparations.enabled=false",
            "--kijun.admin.password=" + password)) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(evaluations(service))
              .header("Content-Type", "application/json")
              .header("Authorization", administrator(password));
      for (Map.Entry<String, byte[]> one : facts.entrySet()) {
        evaluate(one.getKey(), request.POST(BodyPublishers.ofByteArray(one.getValue())).build());
      }
    } finally {
      FileSystemUtils.deleteRecursively(store);
    }
  }

  private static URI evaluations(ConfigurableApplicationContext service) {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + "/api/evaluations");
  }

  private static String administrator(String password) {
    byte[] credentials = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  private static void evaluate(String file, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(file + ": " + answer.body());
    }
  }
}
