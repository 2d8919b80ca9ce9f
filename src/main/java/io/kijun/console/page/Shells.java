package io.kijun.console.page;

import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsolePermissions;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.runtime.PlainJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes what stands around the page that a request asks for. */
@Component
final class Shells {

  private final ConsolePermissions permissions;
  private final WordsArguments words;
  private final Assets assets;
  private final Engines engines;
  private final Map<String, WordView> japanese;
  private final Map<String, WordView> english;
  private final ObjectProvider<WaitingForReader> waiting;

  Shells(
      ConsolePermissions permissions,
      WordsArguments words,
      Assets assets,
      Engines engines,
      Glossary glossary,
      ObjectProvider<WaitingForReader> waiting) {
    this.permissions = permissions;
    this.words = words;
    this.assets = assets;
    this.engines = engines;
    this.japanese = glossary.words(true);
    this.english = glossary.words(false);
    this.waiting = waiting;
  }

  Shell of(HttpServletRequest request) {
    ReaderWords spoken = words.of(request);
    Optional<SignedIn> user = SignedInContext.of(request);
    return new Shell(
        spoken.isJapanese() ? "ja" : "en",
        here(request),
        user.map(one -> new Shell.Reader(one.name(), RoleWords.of(one.roles(), spoken)))
            .orElse(null),
        user.map(one -> nav(request, one, spoken)).orElse(List.of()),
        foot(spoken),
        spoken.isJapanese() ? japanese : english,
        csrf(request),
        new Shell.ShellFiles(
            assets.address("console.css"),
            assets.address("htmx.js"),
            assets.address("console.js")));
  }

  /** Where a form of the bar comes back to: a page, never an action. */
  private static String here(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return ConsolePermissions.ROOT;
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private List<NavLink> nav(HttpServletRequest request, SignedIn user, ReaderWords words) {
    WaitingForReader counts = waiting.getIfAvailable();
    Map<ConsoleArea, Integer> counted =
        counts == null || user.roles().isEmpty() ? Map.of() : counts.of(user);
    List<NavLink> links = new ArrayList<>();
    for (ConsoleArea area : ConsoleArea.values()) {
      if (permissions.may(request, "GET " + area.path())) {
        links.add(
            new NavLink(
                words.of(area.key()),
                area.path(),
                area.has(request.getRequestURI()),
                counted.getOrDefault(area, 0)));
      }
    }
    return links;
  }

  private List<String> foot(ReaderWords words) {
    List<String> foot = new ArrayList<>();
    engines
        .last()
        .map(Engine::content)
        .ifPresent(
            ruleset -> {
              Standard standard = ruleset.standard();
              foot.add(words.of(standard.title()) + " " + standard.version());
              foot.add(words.of("foot.ruleset", ruleset.id()));
            });
    foot.add("Kijun " + KijunVersion.VERSION);
    return foot;
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? PlainJson.text(Map.of(token.getHeaderName(), token.getToken()))
        : "{}";
  }
}
