package io.kijun.console.log;

import io.kijun.audit.LogAction;
import io.kijun.audit.LogEntry;
import io.kijun.console.log.LogPageView.LogRow;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Entries of the log in the words of a reader. */
final class LogRows {

  private static final String NOBODY = "-";

  private final ReaderWords words;
  private final PageLinks links;

  LogRows(ReaderWords words, PageLinks links) {
    this.words = words;
    this.links = links;
  }

  LogRow of(LogEntry entry) {
    LogAction action =
        Arrays.stream(LogAction.values())
            .filter(one -> one.name().equals(entry.action()))
            .findFirst()
            .orElse(null);
    List<String> detail = new ArrayList<>();
    new TreeMap<>(entry.detail()).forEach((name, value) -> detail.add(name + " = " + value));
    return new LogRow(
        words.fullMoment(entry.recordedAt()),
        entry.actor().equals(NOBODY) ? words.of("log.nobody") : entry.actor(),
        action == null ? entry.action() : words.of(LogWords.of(action)),
        entry.subject(),
        action == null ? null : link(action, entry.subject()),
        entry.hash(),
        entry.origin(),
        detail);
  }

  /** The page of what it was done to. */
  private @Nullable String link(LogAction action, String subject) {
    String name = PageLinks.value(subject);
    return switch (action) {
      case EVALUATION_RECORDED -> links.to("/console/evaluations/" + name + "/record");
      case SUPPLIER_ADDED,
          SUPPLIER_CHANGED,
          SUPPLIER_ENDED,
          SUPPLIER_ERASED,
          FACTS_RECORDED,
          CHECK_SHEET_SENT,
          FEEDBACK_SENT ->
          links.to("/console/suppliers/" + name);
      case DRAFT_STARTED,
          DRAFT_WORKBOOK_PUT,
          DRAFT_WORKBOOK_WITHDRAWN,
          DRAFT_MOVED,
          DRAFT_APPROVED,
          LOOSENING_EXPLAINED ->
          links.to("/console/rules/drafts/" + name);
      case RUN_STARTED, RUN_CANCELLED, RUN_FAILED -> links.to("/console/runs/" + name);
      default -> null;
    };
  }
}
