package io.kijun.access.web;

import static io.kijun.access.Role.ADMIN;
import static io.kijun.access.Role.APPROVER;
import static io.kijun.access.Role.AUDITOR;
import static io.kijun.access.Role.OFFICER;
import static io.kijun.access.Role.REVIEWER;

import io.kijun.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may do what: the first rule that fits a request decides, and what none fits is denied. An
 * administrator may do what reviewers and auditors may.
 */
public final class Permissions {

  private static final Set<Role> ALL = EnumSet.allOf(Role.class);

  private Permissions() {}

  /** Who is let through. */
  public enum Audience {
    /** Anyone, signed in or not. */
    OPEN,
    /** Anyone who has signed in, even if the password has to be changed first. */
    SIGNED_IN,
    /** Those with one of the roles. */
    ROLES
  }

  /** What may be done by whom. */
  public record Permission(
      HttpMethod method, PathPattern path, Audience audience, Set<Role> roles) {

    Permission(HttpMethod method, String path, Audience audience, Set<Role> roles) {
      this(method, PathPatternParser.defaultInstance.parse(path), audience, roles);
    }
  }

  /** What differs between two rulesets anyone may read, drafts only those who may read drafts. */
  private static final String DIFFERENCES = "/api/rulesets/{a%s}/differences/{b%s}";

  private static final String RULESET = ":(?:[0-9a-f]{12}|sha256:[0-9a-f]{64})";

  private static final List<Permission> RULES = rules();

  /** All permissions, the first that fits first. */
  public static List<Permission> all() {
    return RULES;
  }

  /** The permission that decides on a request, as its URI has the path; empty: it is denied. */
  public static Optional<Permission> on(String method, String path) {
    HttpMethod asked = method.equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(method);
    PathContainer parsed = PathContainer.parsePath(path);
    return RULES.stream()
        .filter(one -> one.method().equals(asked) && one.path().matches(parsed))
        .findFirst();
  }

  private static List<Permission> rules() {
    return List.of(
        open(HttpMethod.GET, "/actuator/health/**"),
        open(HttpMethod.GET, "/actuator/health"),
        only(HttpMethod.GET, "/actuator/metrics/**", AUDITOR),
        only(HttpMethod.GET, "/actuator/metrics", AUDITOR),
        signedIn(HttpMethod.GET, "/api/me"),
        signedIn(HttpMethod.PUT, "/api/me/password"),
        signedIn(HttpMethod.DELETE, "/api/me/identity"),
        any(HttpMethod.GET, "/api/tokens"),
        any(HttpMethod.GET, "/api/tokens/*"),
        any(HttpMethod.POST, "/api/tokens"),
        any(HttpMethod.DELETE, "/api/tokens/*"),
        only(HttpMethod.GET, "/api/users", ADMIN, APPROVER),
        only(HttpMethod.POST, "/api/users", ADMIN),
        only(HttpMethod.PUT, "/api/users/*", ADMIN),
        only(HttpMethod.POST, "/api/users/*/confirmation", ADMIN, APPROVER),
        only(HttpMethod.POST, "/api/users/*/erasure", ADMIN),
        only(HttpMethod.DELETE, "/api/users/*/identity", ADMIN),
        only(HttpMethod.POST, "/api/suppliers/*/erasure", ADMIN),
        any(HttpMethod.GET, "/api/check-sheet"),
        only(HttpMethod.GET, "/api/suppliers/*/check-sheet", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/suppliers/*/feedback", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/suppliers/*/feedback", REVIEWER),
        only(HttpMethod.GET, "/api/suppliers/*/plans", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/suppliers/*/texts", REVIEWER),
        only(HttpMethod.GET, "/api/suppliers", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/suppliers", REVIEWER),
        only(HttpMethod.POST, "/api/suppliers/import", REVIEWER),
        only(HttpMethod.GET, "/api/suppliers/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.PUT, "/api/suppliers/*", REVIEWER),
        only(HttpMethod.GET, "/api/deputies", APPROVER, AUDITOR),
        only(HttpMethod.POST, "/api/deputies", ADMIN, APPROVER),
        only(HttpMethod.DELETE, "/api/deputies/*", ADMIN, APPROVER),
        only(HttpMethod.GET, "/api/log", AUDITOR),
        only(HttpMethod.POST, "/api/drafts", OFFICER),
        only(HttpMethod.GET, "/api/drafts", OFFICER, APPROVER, AUDITOR),
        only(HttpMethod.GET, "/api/drafts/**", OFFICER, APPROVER, AUDITOR),
        only(HttpMethod.DELETE, "/api/drafts/*", OFFICER),
        only(HttpMethod.PUT, "/api/drafts/*/workbooks/*", OFFICER),
        only(HttpMethod.DELETE, "/api/drafts/*/workbooks/*", OFFICER),
        only(HttpMethod.PATCH, "/api/drafts/*/workbooks/*", OFFICER),
        only(HttpMethod.POST, "/api/drafts/*/workbooks/*/check", OFFICER),
        only(HttpMethod.PUT, "/api/drafts/*/base", OFFICER),
        only(HttpMethod.PUT, "/api/drafts/*/loosenings/*", OFFICER),
        only(HttpMethod.POST, "/api/drafts/*/approval", APPROVER),
        only(HttpMethod.DELETE, "/api/drafts/*/approval", APPROVER),
        only(HttpMethod.POST, "/api/drafts/*/impact", OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/drafts/*/impact", OFFICER, APPROVER, ADMIN),
        only(HttpMethod.DELETE, "/api/drafts/*/impact/*", OFFICER, APPROVER, ADMIN),
        any(HttpMethod.GET, DIFFERENCES.formatted(RULESET, RULESET)),
        only(HttpMethod.GET, DIFFERENCES.formatted("", ""), OFFICER, APPROVER, AUDITOR),
        any(HttpMethod.GET, "/api/rulesets"),
        any(HttpMethod.GET, "/api/rulesets/**"),
        only(HttpMethod.POST, "/api/rulesets/*/reinstatement", OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/rulesets/*/reinstatement/approval", APPROVER),
        only(HttpMethod.DELETE, "/api/rulesets/*/reinstatement", OFFICER, APPROVER),
        any(HttpMethod.GET, "/api/standard"),
        any(HttpMethod.GET, "/api/standard/**"),
        any(HttpMethod.GET, "/api/vocabulary"),
        only(HttpMethod.GET, "/api/suppliers/*/facts/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/suppliers/*/facts", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.PUT, "/api/suppliers/*/facts", REVIEWER),
        only(HttpMethod.POST, "/api/suppliers/*/evaluations", REVIEWER),
        only(HttpMethod.GET, "/api/suppliers/*/standing", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/suppliers/*/trend", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/comparisons", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/events", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/events/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/events", REVIEWER),
        only(HttpMethod.POST, "/api/events/*/confirmation", REVIEWER),
        only(HttpMethod.POST, "/api/events/*/withdrawal", REVIEWER),
        only(HttpMethod.DELETE, "/api/events/*/texts", ADMIN),
        only(HttpMethod.GET, "/api/findings", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/findings/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.PUT, "/api/findings/*/plan", REVIEWER),
        only(HttpMethod.GET, "/api/exceptions", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/exceptions/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/exceptions", REVIEWER),
        only(HttpMethod.POST, "/api/exceptions/*/approval", REVIEWER),
        only(HttpMethod.POST, "/api/exceptions/*/withdrawal", REVIEWER),
        only(HttpMethod.GET, "/api/acceptances", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/acceptances/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/acceptances", REVIEWER),
        only(HttpMethod.POST, "/api/acceptances/*/approval", REVIEWER),
        only(HttpMethod.POST, "/api/acceptances/*/withdrawal", REVIEWER),
        only(HttpMethod.POST, "/api/evaluations", REVIEWER),
        only(HttpMethod.GET, "/api/evaluations", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/evaluations/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/suppliers/*/check-sheets", REVIEWER),
        only(HttpMethod.GET, "/api/suppliers/*/check-sheets", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(
            HttpMethod.GET,
            "/api/suppliers/*/check-sheets/**",
            REVIEWER,
            AUDITOR,
            OFFICER,
            APPROVER),
        only(HttpMethod.PUT, "/api/suppliers/*/check-sheets/*/conflicts", REVIEWER),
        only(HttpMethod.POST, "/api/suppliers/*/check-sheets/*/acceptance", REVIEWER),
        only(HttpMethod.POST, "/api/suppliers/*/check-sheets/*/return", REVIEWER),
        only(HttpMethod.POST, "/api/check-sheets", REVIEWER),
        only(HttpMethod.POST, "/api/check-sheets/out", REVIEWER),
        only(HttpMethod.GET, "/api/check-sheets/out/*/file", REVIEWER),
        only(HttpMethod.GET, "/api/check-sheets/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/check-sheets/**", REVIEWER),
        only(HttpMethod.POST, "/api/runs", REVIEWER),
        only(HttpMethod.GET, "/api/runs", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/runs/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/runs/*", REVIEWER),
        only(HttpMethod.POST, "/api/schedules", REVIEWER),
        only(HttpMethod.GET, "/api/schedules", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/schedules/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/schedules/*", REVIEWER),
        only(HttpMethod.GET, "/api/campaigns", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/campaigns/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/campaigns", REVIEWER),
        only(HttpMethod.POST, "/api/campaigns/**", REVIEWER),
        only(HttpMethod.GET, "/api/letters", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/letters/**", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.PUT, "/api/letters/*", OFFICER),
        only(HttpMethod.GET, "/api/calendar-tokens", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.GET, "/api/calendar-tokens/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.POST, "/api/calendar-tokens", REVIEWER, AUDITOR, OFFICER, APPROVER),
        only(HttpMethod.DELETE, "/api/calendar-tokens/*", REVIEWER, AUDITOR, OFFICER, APPROVER),
        open(HttpMethod.GET, "/api/calendar.ics"),
        any(HttpMethod.GET, "/v3/api-docs/**"),
        any(HttpMethod.GET, "/v3/api-docs"),
        any(HttpMethod.GET, "/v3/api-docs.yaml"),
        any(HttpMethod.GET, "/swagger-ui/**"),
        any(HttpMethod.GET, "/swagger-ui.html"));
  }

  private static Permission open(HttpMethod method, String path) {
    return new Permission(method, path, Audience.OPEN, Set.of());
  }

  private static Permission signedIn(HttpMethod method, String path) {
    return new Permission(method, path, Audience.SIGNED_IN, ALL);
  }

  private static Permission any(HttpMethod method, String path) {
    return new Permission(method, path, Audience.ROLES, ALL);
  }

  private static Permission only(HttpMethod method, String path, Role... roles) {
    Set<Role> allowed = EnumSet.copyOf(List.of(roles));
    if (allowed.contains(REVIEWER) || allowed.contains(AUDITOR)) {
      allowed.add(ADMIN);
    }
    return new Permission(method, path, Audience.ROLES, allowed);
  }
}
