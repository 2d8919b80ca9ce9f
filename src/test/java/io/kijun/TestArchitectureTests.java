package io.kijun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Component;

/** Where tests stand, and what they do not do. */
class TestArchitectureTests {

  /** What is only ever called with its owner's name before it, and a file of each package. */
  private static final Set<String> UNDER_THEIR_OWNERS_NAME = Set.of("Kind", "package-info");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.kijun");
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("io.kijun");

  /** Packages of tests alone: what tests share, and tests of the whole. */
  private static final Set<String> OWN =
      Set.of(
          "io.kijun",
          "io.kijun.fixture",
          "io.kijun.generated",
          "io.kijun.oracle",
          "io.kijun.security",
          "io.kijun.shipped",
          "io.kijun.workbooks");

  @Test
  void testsStandInPackagesOfTheProduct() {
    Set<String> packages = MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(TESTS.stream().filter(type -> !OWN.contains(type.getPackageName())))
        .isNotEmpty()
        .allMatch(type -> packages.contains(type.getPackageName()));
  }

  @Test
  void testsStandInThePackageOfTheClassThatTheyAreNamedAfter() {
    Map<String, List<JavaClass>> classes =
        MAIN.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getSimpleName));
    List<JavaClass> named =
        TESTS.stream()
            .filter(type -> !OWN.contains(type.getPackageName()))
            .filter(type -> type.getSimpleName().matches(".+(Tests|IT)"))
            .filter(type -> classes.containsKey(subject(type)))
            .toList();
    assertThat(named).isNotEmpty();
    for (JavaClass test : named) {
      assertThat(classes.getOrDefault(subject(test), List.of()))
          .as("the class that %s is named after", test.getName())
          .anyMatch(type -> type.getPackageName().equals(test.getPackageName()));
    }
  }

  private static String subject(JavaClass test) {
    return test.getSimpleName().replaceFirst("(Tests|IT)$", "");
  }

  @Test
  void noTestSleeps() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
  }

  @Test
  void theServiceFindsNoComponentsOfTests() {
    noClasses()
        .that()
        .areNotAnnotatedWith(TestComponent.class)
        .and()
        .areNotAnnotatedWith(TestConfiguration.class)
        .should()
        .beMetaAnnotatedWith(Component.class)
        .check(TESTS);
  }

  /** What stands in a controller or an answer speaks of the model in the model's words. */
  private static boolean isPartOfTheModel(JavaClass type) {
    return type.isMemberClass()
        && !type.getPackageName().endsWith(".web")
        && !type.getPackageName().startsWith("io.kijun.console");
  }

  @Test
  void noNameStandsForTwoClasses() {
    Map<String, Long> names =
        MAIN.stream()
            .filter(type -> type.isTopLevelClass() || isPartOfTheModel(type))
            .filter(type -> !UNDER_THEIR_OWNERS_NAME.contains(type.getSimpleName()))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    assertThat(names).isNotEmpty().allSatisfy((name, times) -> assertThat(times).isOne());
  }
}
