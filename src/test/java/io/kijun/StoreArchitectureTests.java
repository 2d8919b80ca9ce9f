package io.kijun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/** The rooms around the core: stores, web, command line. */
class StoreArchitectureTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.kijun");

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void databasesAreKnownToAdaptersOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun..jdbc..", "io.kijun.runtime..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")));
  }

  @Test
  void adaptersAreHidden() {
    check(classes().that().resideInAPackage("io.kijun..jdbc..").should().bePackagePrivate());
  }

  /** A stream that nobody closes keeps its connection, until there is none left. */
  @Test
  void rowsAreReadAndNotStreamed() {
    check(
        noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .orShould()
            .callMethodWhere(Predicates.target(nameMatching("queryForStream"))));
  }

  @Test
  void httpIsKnownInWebPackagesOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.kijun..web..", "io.kijun.console..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.http..",
                    "org.springframework.web..",
                    "org.apache.catalina..",
                    "io.swagger..")));
  }

  @Test
  void whatIsDecidedTogetherIsDecidedByUseCases() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("io.kijun..web..", "io.kijun.console..")
            .and()
            .resideOutsideOfPackage("io.kijun..jdbc..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.transaction.annotation")));
  }

  @Test
  void theCommandLineKnowsNeitherSpringNorStores() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.kijun.command..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.springframework..", "io.kijun..jdbc..", "io.kijun..web..")));
  }

  @Test
  void nothingButTheWebKnowsTheWeb() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.kijun..")
            .and()
            .resideOutsideOfPackages("io.kijun..web..", "io.kijun.console..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.kijun..web..")));
  }

  /** A plain filter would miss a request whose password waited to be checked. */
  @Test
  void filtersSeeEveryRequest() {
    check(
        classes()
            .that()
            .areAssignableTo(Filter.class)
            .and()
            .doNotHaveSimpleName("SignInFirst")
            .should()
            .beAssignableTo(OncePerRequestFilter.class));
  }

  @Test
  void theTimeIsAskedOfTheClockOnly() {
    for (Class<?> time : new Class<?>[] {Instant.class, LocalDate.class}) {
      check(noClasses().should().callMethod(time, "now"));
    }
    check(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
    check(noClasses().should().callMethod(Clock.class, "systemDefaultZone"));
    check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
  }
}
