package io.kijun.sample;

import io.kijun.core.evidence.Facts;
import io.kijun.supplier.Supplier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with generated suppliers, in the forms in which the service takes them in. */
public final class SampleFolder {

  /** So many a file of the register has at most: an import takes no more. */
  private static final int OF_A_FILE = 10_000;

  private final Path folder;

  private SampleFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Whether a folder can be written to without writing over anything.
   *
   * @throws IOException if it cannot be looked into
   */
  public static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.notExists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Writes the first of the suppliers; at no time more than a file of the register is in memory.
   *
   * @throws IOException if something cannot be written
   */
  public static void write(SampleSuppliers suppliers, int number, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("facts"));
    Files.createDirectories(folder.resolve("facts-last-year"));
    SampleFolder written = new SampleFolder(folder);
    for (int first = 0; first < number; first += OF_A_FILE) {
      written.part(suppliers, first, Math.min(number, first + OF_A_FILE));
    }
  }

  private void part(SampleSuppliers suppliers, int first, int end) throws IOException {
    List<Supplier> registered = new ArrayList<>();
    for (int number = first; number < end; number++) {
      SampleSupplier one = suppliers.supplier(number);
      registered.add(one.registered());
      String file = one.registered().code() + ".json";
      facts("facts", file, one.facts());
      facts("facts-last-year", file, one.lastYear());
    }
    int part = first / OF_A_FILE;
    String name = part == 0 ? "suppliers.csv" : "suppliers-" + (part + 1) + ".csv";
    put(folder.resolve(name), SampleFiles.register(registered));
  }

  private void facts(String year, String file, @Nullable Facts facts) throws IOException {
    if (facts != null) {
      put(folder.resolve(year).resolve(file), SampleFiles.facts(facts));
    }
  }

  private static void put(Path file, byte[] content) throws IOException {
    Files.write(file, content, StandardOpenOption.CREATE_NEW);
  }
}
