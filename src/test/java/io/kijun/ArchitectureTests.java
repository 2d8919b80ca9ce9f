package io.kijun;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The rooms of the house, and what may not be brought into them. */
class ArchitectureTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.kijun");

  private static final String CORE = "io.kijun.core..";

  /** Each may depend on those before it, and on no other. A new package finds its place here. */
  private static final List<String> LAYERS =
      List.of(
          "io.kijun.core.standard..",
          "io.kijun.core.issue..",
          "io.kijun.core.evidence..",
          "io.kijun.core.criterion..",
          "io.kijun.core.ruleset..",
          "io.kijun.core.evaluation..",
          "io.kijun.core.cases..",
          "io.kijun.spreadsheet..",
          "io.kijun.sheets..",
          "io.kijun.runtime..",
          "io.kijun.web..",
          "io.kijun.audit..",
          "io.kijun.access..",
          "io.kijun.inforce..",
          "io.kijun.record..",
          "io.kijun.supplier..",
          "io.kijun.rulechange..",
          "io.kijun.portfolio..",
          "io.kijun.sample..",
          "io.kijun.console..",
          "io.kijun.command..",
          "io.kijun");

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void layersDependOnEachOtherInOneDirection() {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] later = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      check(
          noClasses()
              .that()
              .resideInAPackage(LAYERS.get(i))
              .should()
              .dependOnClassesThat(resideInAnyPackage(later)));
    }
  }

  @Test
  void everyPackageBelongsToALayer() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allMatch(
            name -> LAYERS.stream().anyMatch(layer -> PackageMatcher.of(layer).matches(name)));
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    check(slices().matching("io.kijun.(**)").should().beFreeOfCycles());
  }

  @Test
  void featuresDoNotDependOnEachOtherInACircle() {
    check(slices().matching("io.kijun.(*)..").should().beFreeOfCycles());
  }

  /** The service does not look for beans there. */
  @Test
  void noBeanIsAClassWithinAnother() {
    check(
        noClasses()
            .that()
            .areMemberClasses()
            .should()
            .beMetaAnnotatedWith(Component.class)
            .orShould()
            .beAnnotatedWith(Component.class));
  }

  @Test
  void packagesDoNotDependOnTheirSubPackages() {
    check(
        classes()
            .that(not(resideInAPackage("io.kijun")))
            .should(
                new ArchCondition<JavaClass>("not depend on sub-packages of their own") {
                  @Override
                  public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                      if (dependency
                          .getTargetClass()
                          .getPackageName()
                          .startsWith(type.getPackageName() + ".")) {
                        events.add(
                            SimpleConditionEvent.violated(type, dependency.getDescription()));
                      }
                    }
                  }
                }));
  }

  @Test
  void droolsIsKnownInOnePlaceOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun.core.ruleset.drools..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..")));
  }

  @Test
  void poiIsKnownInOnePlaceOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun.spreadsheet..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")));
  }

  @Test
  void spreadsheetsKnowNoRules() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.kijun.spreadsheet..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("io.kijun..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "io.kijun.spreadsheet..",
                                "io.kijun.core.issue..",
                                "io.kijun.core.standard..")))));
  }

  @Test
  void theCoreKnowsNeitherSpringNorDatabasesNorSpreadsheets() {
    check(
        noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "org.apache.poi..")));
  }

  @Test
  void theCoreDependsOnNothingThatTheCoreJarLeavesOut() {
    check(
        noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAPackage("io.kijun..").and(not(resideInAPackage(CORE)))));
  }

  @Test
  void theCoreReadsNoClock() {
    for (Class<?> time :
        List.of(
            LocalDate.class,
            LocalDateTime.class,
            ZonedDateTime.class,
            OffsetDateTime.class,
            Instant.class)) {
      check(noClasses().that().resideInAPackage(CORE).should().callMethod(time, "now"));
    }
    for (String method : List.of("currentTimeMillis", "nanoTime")) {
      check(noClasses().that().resideInAPackage(CORE).should().callMethod(System.class, method));
    }
  }

  @Test
  void theCoreKnowsNoZonesAndNoRandomNumbers() {
    check(
        noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat(
                belongToAnyOf(Clock.class, ZoneId.class, Random.class, ThreadLocalRandom.class)));
  }

  @Test
  void theCoreHasNoDefaultLocale() {
    check(
        noClasses().that().resideInAPackage(CORE).should().callMethod(Locale.class, "getDefault"));
    for (String method : List.of("toLowerCase", "toUpperCase")) {
      check(noClasses().that().resideInAPackage(CORE).should().callMethod(String.class, method));
    }
    check(
        noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .callMethod(String.class, "format", String.class, Object[].class));
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
