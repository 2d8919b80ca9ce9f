package io.kijun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Role;
import io.kijun.access.web.Permissions.Audience;
import io.kijun.access.web.Permissions.Permission;
import io.kijun.fixture.Api;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, every role, and nobody. */
@KijunService
class PermissionsTests {

  private final Api api;
  private final People people;
  private final RequestMappingHandlerMapping endpoints;

  @Autowired
  PermissionsTests(
      Api api,
      People people,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
    this.api = api;
    this.people = people;
    this.endpoints = endpoints;
  }

  /** An endpoint with something in place of its variables. */
  private record Endpoint(String method, String path) {}

  private List<Endpoint> all() {
    List<Endpoint> all = new ArrayList<>();
    endpoints
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                  for (String pattern : ofPrograms(mapping)) {
                    String path = pattern.replaceAll("\\{[^}]*}", "x");
                    all.add(new Endpoint(method.name(), path));
                    if (method == RequestMethod.GET) {
                      all.add(new Endpoint("HEAD", path));
                    }
                  }
                }
              }
            });
    return all;
  }

  /** Pages of the console stand for endpoints, and are tested where they are. */
  private static List<String> ofPrograms(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .filter(pattern -> !pattern.equals("/") && !pattern.startsWith("/console"))
        .toList();
  }

  private static Permission permission(Endpoint endpoint) {
    return Permissions.on(endpoint.method, endpoint.path)
        .orElseThrow(() -> new AssertionError("no permission speaks of " + endpoint));
  }

  @Test
  void everyEndpointHasAPermission() {
    assertThat(all()).hasSizeGreaterThan(30).allSatisfy(PermissionsTests::permission);
  }

  @Test
  void nobodyGetsInWhereOneHasToSignIn() {
    for (Endpoint endpoint : all()) {
      int status =
          api.send(
                  api.request(endpoint.path, "Authorization", "")
                      .method(endpoint.method, BodyPublishers.ofString("{}")))
              .status();
      if (permission(endpoint).audience() == Audience.OPEN) {
        assertThat(status).as(endpoint.toString()).isNotIn(401, 403);
      } else {
        assertThat(status).as(endpoint.toString()).isEqualTo(401);
      }
    }
  }

  @Test
  void eachRoleGetsInWhereItMayOnly() {
    for (Role role : Role.values()) {
      String name = people.join(role.name().toLowerCase(Locale.ROOT) + "-only", role.name());
      for (Endpoint endpoint : all()) {
        if (endpoint.path.equals("/api/me/password")) {
          continue;
        }
        Permission permission = permission(endpoint);
        boolean may = permission.audience() != Audience.ROLES || permission.roles().contains(role);
        int status =
            people.bytes(name, endpoint.method, endpoint.path, new byte[] {'{', '}'}).status();
        String said = role + " " + endpoint;
        if (may) {
          assertThat(status).as(said).isNotIn(401, 403);
        } else {
          assertThat(status).as(said).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void whatThereIsNotIsNotFoundForThoseSignedIn() {
    String reviewer = people.join("reviewer-only", Role.REVIEWER.name());

    assertThat(people.ask(reviewer, "GET", "/api/nothing").status()).isEqualTo(404);
    assertThat(people.ask(reviewer, "HEAD", "/api/nothing").status()).isEqualTo(404);
  }

  @Test
  void anAdministratorMayWhatReviewersAndAuditorsMay() {
    for (Permission permission : Permissions.all()) {
      Set<Role> roles = permission.roles();
      if (roles.contains(Role.REVIEWER) || roles.contains(Role.AUDITOR)) {
        assertThat(roles).as(permission.toString()).contains(Role.ADMIN);
      }
    }
  }

  @Test
  void anAdministratorNeitherDraftsNorApproves() {
    Set<Role> ofRules = EnumSet.of(Role.OFFICER, Role.APPROVER);
    assertThat(Permissions.all())
        .filteredOn(one -> !one.method().equals(HttpMethod.GET))
        .filteredOn(one -> one.path().getPatternString().matches("/api/(drafts|rulesets).*"))
        .filteredOn(one -> !one.path().getPatternString().contains("/impact"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(ofRules).containsAll(one.roles()));
  }
}
