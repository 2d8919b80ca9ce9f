package io.kijun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and what may not be brought into them. */
class ArchitectureTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.kijun");

  private static final String[] CORE = {
    "io.kijun.standard..", "io.kijun.evidence..", "io.kijun.criterion..",
    "io.kijun.ruleset", "io.kijun.ruleset.fact..", "io.kijun.ruleset.drools..",
    "io.kijun.evaluation"
  };

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("standard")
            .definedBy("io.kijun.standard..")
            .layer("evidence")
            .definedBy("io.kijun.evidence..")
            .layer("criterion")
            .definedBy("io.kijun.criterion..")
            .layer("ruleset")
            .definedBy("io.kijun.ruleset..")
            .layer("evaluation")
            .definedBy("io.kijun.evaluation..")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("criterion", "ruleset", "evaluation")
            .whereLayer("criterion")
            .mayOnlyBeAccessedByLayers("ruleset", "evaluation")
            .whereLayer("ruleset")
            .mayOnlyBeAccessedByLayers("evaluation")
            .whereLayer("evaluation")
            .mayNotBeAccessedByAnyLayer());
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    check(slices().matching("io.kijun.(**)").should().beFreeOfCycles());
  }

  @Test
  void parentsDoNotDependOnTheirSubPackages() {
    for (String parent : new String[] {"ruleset", "evaluation"}) {
      check(
          noClasses()
              .that()
              .resideInAPackage("io.kijun." + parent)
              .should()
              .dependOnClassesThat(
                  resideInAPackage("io.kijun." + parent + ".*")
                      .and(DescribedPredicate.not(resideInAPackage("io.kijun." + parent)))));
    }
  }

  @Test
  void droolsIsKnownInOnePlaceOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun.ruleset.drools..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..")));
  }

  @Test
  void poiIsKnownInOnePlaceOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun.ruleset.workbook..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")));
  }

  @Test
  void theCoreKnowsNeitherSpringNorDatabases() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")));
  }

  @Test
  void theCoreDependsOnNothingThatTheCoreJarLeavesOut() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(
                resideInAPackage("io.kijun..")
                    .and(DescribedPredicate.not(resideInAnyPackage(CORE)))));
  }

  @Test
  void theCoreReadsNoClockZoneLocaleOrRandomNumbers() {
    for (Class<?> time :
        new Class<?>[] {
          LocalDate.class,
          LocalDateTime.class,
          ZonedDateTime.class,
          OffsetDateTime.class,
          Instant.class
        }) {
      check(noClasses().that().resideInAnyPackage(CORE).should().callMethod(time, "now"));
    }
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(
                belongTo(Clock.class, ZoneId.class, Random.class, ThreadLocalRandom.class)));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Locale.class, "getDefault"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(System.class, "currentTimeMillis"));
    check(
        noClasses().that().resideInAnyPackage(CORE).should().callMethod(System.class, "nanoTime"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(String.class, "toLowerCase"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(String.class, "toUpperCase"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(String.class, "format", String.class, Object[].class));
  }

  private static DescribedPredicate<JavaClass> belongTo(Class<?>... types) {
    return DescribedPredicate.describe(
        "are a clock, a zone or random numbers",
        type -> {
          for (Class<?> one : types) {
            if (type.isEquivalentTo(one)) {
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void nothingIsInjectedIntoFields() {
    check(
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"));
  }

  @Test
  void fieldsAreNotPublic() {
    check(fields().that().areNotStatic().and().areNotFinal().should().notBePublic());
  }
}
