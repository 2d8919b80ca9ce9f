package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says of the house is true of the house. */
class ReadmeTests {

  @Test
  void namesEveryPackageInBothLanguages() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    for (String name : packages()) {
      assertThat(rows)
          .as("lines of README.md on the package %s", name)
          .filteredOn(line -> line.startsWith("| `" + name + "` |"))
          .hasSize(2);
    }
  }

  private static List<String> packages() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.kijun").stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.equals("io.kijun"))
            .map(name -> name.substring("io.kijun.".length()))
            .filter(name -> !name.endsWith(".jdbc") && !name.endsWith(".web"))
            .toList();
  }
}
