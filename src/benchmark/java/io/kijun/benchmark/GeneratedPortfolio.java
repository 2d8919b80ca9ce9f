package io.kijun.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated suppliers of a folder, brought into a running service over REST. */
final class GeneratedPortfolio {

  private final MeasuredService service;
  private final Path folder;
  private final int threads = Runtime.getRuntime().availableProcessors();

  GeneratedPortfolio(MeasuredService service, Path folder) {
    this.service = service;
    this.folder = folder;
  }

  /** The codes of its suppliers, by order. */
  List<String> codes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("facts"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  /** Registers all suppliers and puts their facts on record. */
  void fill() throws Exception {
    byte[] register = Files.readAllBytes(folder.resolve("suppliers.csv"));
    String limit = "kijunkijunkijun";
    String disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"s.csv\"";
    byte[] head = ("--" + limit + "\r\n" + disposition + "\r\n\r\n").getBytes(UTF_8);
    byte[] tail = ("\r\n--" + limit + "--\r\n").getBytes(UTF_8);
    HttpResponse<String> imported =
        service
            .client()
            .send(
                service
                    .request("/api/suppliers/import")
                    .header("Content-Type", "multipart/form-data; boundary=" + limit)
                    .POST(BodyPublishers.ofByteArrays(List.of(head, register, tail)))
                    .build(),
                BodyHandlers.ofString());
    check(imported, 200);
    each(codes(), code -> put(code, 0, Files.readAllBytes(facts(code))));
  }

  /** The file of a supplier's facts. */
  Path facts(String code) {
    return folder.resolve("facts").resolve(code + ".json");
  }

  /** Puts a version of facts on record. */
  void put(String code, int version, byte[] facts) throws Exception {
    HttpResponse<String> answer =
        service
            .client()
            .send(
                service
                    .request("/api/suppliers/" + code + "/facts")
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .PUT(BodyPublishers.ofByteArray(facts))
                    .build(),
                BodyHandlers.ofString());
    check(answer, 200, 201);
  }

  /** Fails where an answer is none of the allowed ones. */
  static void check(HttpResponse<String> answer, int... allowed) {
    if (IntStream.of(allowed).noneMatch(one -> one == answer.statusCode())) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** What is done with one of some. */
  interface Doing<T> {
    void with(T one) throws Exception;
  }

  /** Does something with each of some, on a few threads. */
  <T> void each(List<T> all, Doing<T> doing) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads * 2);
    List<Future<?>> done = new ArrayList<>();
    for (T one : all) {
      done.add(
          workers.submit(
              () -> {
                doing.with(one);
                return null;
              }));
    }
    for (Future<?> one : done) {
      one.get();
    }
    workers.shutdown();
  }
}
