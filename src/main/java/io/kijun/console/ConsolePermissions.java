package io.kijun.console;

import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Who may open what of the console: who may send the requests of the API that it stands for (see
 * {@link StandsFor}). What has no entry is denied.
 */
@Component
public final class ConsolePermissions {

  /** Where the console is. */
  public static final String ROOT = "/console";

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private volatile @Nullable List<ConsoleEntry> known;

  ConsolePermissions(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  /** Whether a path is the console's. */
  public static boolean isConsole(String path) {
    return path.equals("/") || path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  /** All entries, the most specific paths first. */
  public List<ConsoleEntry> all() {
    List<ConsoleEntry> all = known;
    if (all == null) {
      all = read();
      known = all;
    }
    return all;
  }

  private List<ConsoleEntry> read() {
    List<ConsoleEntry> all = new ArrayList<>();
    mappings
        .getObject()
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                for (PathPattern path : paths(mapping)) {
                  ConsoleEntry.of(method.name(), path, handler).ifPresent(all::add);
                }
              }
            });
    all.sort(Comparator.comparing(ConsoleEntry::path));
    return List.copyOf(all);
  }

  private static List<PathPattern> paths(RequestMappingInfo mapping) {
    var condition = mapping.getPathPatternsCondition();
    return condition == null
        ? List.of()
        : condition.getPatterns().stream()
            .filter(path -> isConsole(path.getPatternString()))
            .toList();
  }

  /** What decides on a request, by its method and path; empty: there is no such page. */
  public Optional<ConsoleEntry> on(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    PathContainer parsed = PathContainer.parsePath(path);
    return all().stream()
        .filter(one -> one.method().equals(asked) && one.path().matches(parsed))
        .findFirst();
  }

  /**
   * Whether a user may send a request of the API.
   *
   * @param request method and path, such as {@code GET /api/findings}
   * @throws IllegalStateException if the API has no such request
   */
  public static boolean mayAsk(SignedIn user, String request) {
    return ConsoleEntry.allows(user, ConsoleEntry.permission(request));
  }

  /**
   * Whether who sends a request may open something else, such as what a link or a button leads to.
   *
   * @param page method and path, such as {@code GET /console/suppliers}
   */
  public boolean may(HttpServletRequest request, String page) {
    int blank = page.indexOf(' ');
    Optional<SignedIn> user = SignedInContext.of(request);
    return on(page.substring(0, blank), page.substring(blank + 1))
        .filter(entry -> entry.isOpen() || user.filter(entry::allows).isPresent())
        .isPresent();
  }
}
