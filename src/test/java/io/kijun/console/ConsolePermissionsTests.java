package io.kijun.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.SignedIn;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and action of the console, every role, and nobody. */
@KijunService
class ConsolePermissionsTests {

  private final ConsolePermissions permissions;
  private final RequestMappingHandlerMapping mappings;
  private final People people;
  private final Environment service;

  @Autowired
  ConsolePermissionsTests(
      ConsolePermissions permissions,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      People people,
      Environment service) {
    this.permissions = permissions;
    this.mappings = mappings;
    this.people = people;
    this.service = service;
  }

  /** A page or an action with something in place of its variables. */
  private record Asked(String method, String pattern) {

    String path() {
      return pattern.replaceAll("\\{[^}]*}", "x");
    }
  }

  private List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              for (String pattern : mapping.getPatternValues()) {
                if (ConsolePermissions.isConsole(pattern)) {
                  assertThat(mapping.getMethodsCondition().getMethods()).as(pattern).isNotEmpty();
                  for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    all.add(new Asked(method.name(), pattern));
                  }
                }
              }
            });
    return all;
  }

  @Test
  void everyPageSaysWhatItStandsFor() {
    assertThat(all())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            one ->
                assertThat(permissions.on(one.method(), one.path()))
                    .as(one.toString())
                    .hasValueSatisfying(
                        entry ->
                            assertThat(entry.path().getPatternString()).isEqualTo(one.pattern())));
  }

  @Test
  void nobodyGetsInWhereOneHasToSignIn() {
    for (Asked one : all()) {
      ConsoleReader nobody = new ConsoleReader(service);
      boolean open = permissions.on(one.method(), one.path()).orElseThrow().isOpen();
      if (!open) {
        var answer = one.method().equals("GET") ? nobody.get(one.path()) : nobody.post(one.path());
        assertThat(answer.status()).as(one.toString()).isEqualTo(303);
        assertThat(answer.header("Location")).as(one.toString()).startsWith("/console/sign-in");
      }
    }
  }

  @Test
  void eachRoleGetsInWhereTheApiLetsIt() {
    for (Role role : Role.values()) {
      String name = people.join("console-" + role.name().toLowerCase(Locale.ROOT), role.name());
      SignedIn user = new SignedIn(name, EnumSet.of(role), true, Sight.ALL);
      for (Asked one : all()) {
        if (!one.method().equals("GET") || isEndOfSession(one)) {
          continue;
        }
        boolean may = permissions.on(one.method(), one.path()).orElseThrow().allows(user);
        int status = reader(name).get(one.path()).status();
        String said = role + " " + one;
        if (may) {
          assertThat(status).as(said).isNotIn(401, 403);
        } else {
          assertThat(status).as(said).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void noRoleActsWhereTheApiDoesNotLetIt() {
    for (Role role : Role.values()) {
      String name = people.join("console-" + role.name().toLowerCase(Locale.ROOT), role.name());
      SignedIn user = new SignedIn(name, EnumSet.of(role), true, Sight.ALL);
      for (Asked one : all()) {
        ConsoleEntry entry = permissions.on(one.method(), one.path()).orElseThrow();
        if (!one.method().equals("GET") && !entry.allows(user)) {
          ConsoleReader reader = reader(name);
          reader.get("/console/me");
          assertThat(reader.json(one.method(), one.path(), Map.of()).status())
              .as(role + " " + one)
              .isEqualTo(403);
        }
      }
    }
  }

  private static boolean isEndOfSession(Asked one) {
    return Set.of("/", "/console/sign-in").contains(one.pattern());
  }

  private ConsoleReader reader(String name) {
    return ConsoleReader.signedIn(service, name);
  }
}
