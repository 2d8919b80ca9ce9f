package io.kijun.console.log;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.audit.NotingRefusals;
import io.kijun.audit.ReaderGroups;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log: who did what, when, from where. */
@Controller
final class LogPageController {

  private static final int PAGE = 100;

  private final ActivityLog log;
  private final NotingRefusals refusals;
  private final ConsolePermissions permissions;

  LogPageController(ActivityLog log, NotingRefusals refusals, ConsolePermissions permissions) {
    this.log = log;
    this.refusals = refusals;
    this.permissions = permissions;
  }

  /**
   * Which entries are asked for.
   *
   * @param cursor the first of the page of later ones
   */
  record LogPageAsked(
      @Nullable String from, @Nullable String to, @Nullable String actor, @Nullable String cursor) {

    String query(UUID next) {
      StringBuilder query = new StringBuilder("/console/log?cursor=").append(next);
      add(query, "from", from);
      add(query, "to", to);
      add(query, "actor", actor);
      return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        query.append('&').append(name).append('=').append(PageLinks.value(value.strip()));
      }
    }
  }

  @StandsFor("GET /api/log")
  @GetMapping("/console/log")
  ModelAndView log(
      LogPageAsked given, ReaderGroups readers, ReaderWords words, HttpServletRequest request) {
    refusals.writeCounted();
    ReaderAsked asked = new ReaderAsked(words);
    LogQuery query =
        new LogQuery(asked.day(given.from), asked.day(given.to), asked.text(given.actor), readers);
    String cursor = asked.text(given.cursor);
    UUID before = cursor == null ? null : RecordIds.parsed(cursor).orElse(null);
    List<LogEntry> found = new ArrayList<>(log.latest(query, before, PAGE + 1));
    Collections.reverse(found);
    List<LogEntry> shown = found.stream().limit(PAGE).toList();
    String next = found.size() > PAGE ? given.query(shown.get(PAGE - 1).id()) : null;
    LogRows rows = new LogRows(words, new PageLinks(permissions, request));
    ModelAndView page =
        new ModelAndView(
            "console/log/log",
            "log",
            new LogPageView(
                fields(given, words),
                asked.problems(),
                shown.stream().map(rows::of).toList(),
                new PagerView(words.of("log.shown", words.number(shown.size())), null, next)));
    if (!asked.problems().isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private static List<FieldView> fields(LogPageAsked given, ReaderWords words) {
    return List.of(
        field("from", words.of("log.from"), "date", given.from),
        field("to", words.of("log.to"), "date", given.to),
        field("actor", words.of("log.actor"), "text", given.actor));
  }

  private static FieldView field(String id, String label, String type, @Nullable String value) {
    return new FieldView(
        id, label, null, type, Objects.requireNonNullElse(value, ""), false, null, null);
  }
}
