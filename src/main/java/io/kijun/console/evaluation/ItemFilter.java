package io.kijun.console.evaluation;

import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderAsked;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which items are listed. What is null does not restrict.
 *
 * @param cause of any of its findings
 * @param severity of any of its findings
 * @param label its number
 */
record ItemFilter(
    Shown verdict, @Nullable Cause cause, @Nullable Severity severity, @Nullable String label) {

  /** Items of which verdict. Its names stand in addresses, and stay. */
  enum Shown {
    /** Not or partly achieved. */
    OPEN,
    ALL,
    ACHIEVED,
    PARTIAL,
    NOT_ACHIEVED,
    NOT_APPLICABLE;

    private boolean has(Verdict verdict) {
      return switch (this) {
        case OPEN -> verdict == Verdict.PARTIAL || verdict == Verdict.NOT_ACHIEVED;
        case ALL -> true;
        default -> verdict.name().equals(name());
      };
    }
  }

  /** How an address asks for it. */
  record ItemsAsked(
      @Nullable String verdict,
      @Nullable String cause,
      @Nullable String severity,
      @Nullable String label) {}

  static ItemFilter of(ItemsAsked given, ReaderAsked asked) {
    Shown shown = asked.word(given.verdict, Shown.class);
    return new ItemFilter(
        shown == null ? Shown.OPEN : shown,
        asked.word(given.cause, Cause.class),
        asked.word(given.severity, Severity.class),
        asked.text(given.label));
  }

  /** Whether an item is listed. */
  boolean accepts(ResultItem one) {
    return verdict.has(one.verdict())
        && (label == null || label.equals(one.item().label()))
        && (cause == null
            || one.findings().stream().anyMatch(line -> line.causeCode().equals(cause.name())))
        && (severity == null
            || one.findings().stream()
                .anyMatch(line -> line.severityCode().equals(severity.name())));
  }

  ItemFilter withVerdict(Shown other) {
    return new ItemFilter(other, cause, severity, label);
  }

  ItemFilter withCause(@Nullable Cause other) {
    return new ItemFilter(verdict, other, severity, label);
  }

  ItemFilter withSeverity(@Nullable Severity other) {
    return new ItemFilter(verdict, cause, other, label);
  }

  ItemFilter withLabel(@Nullable String other) {
    return new ItemFilter(verdict, cause, severity, other);
  }

  /** As it stands in an address, with its question mark; empty: as at first. */
  String query() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (verdict != Shown.OPEN) {
      query.add("verdict=" + verdict);
    }
    if (cause != null) {
      query.add("cause=" + cause);
    }
    if (severity != null) {
      query.add("severity=" + severity);
    }
    if (label != null) {
      query.add("label=" + PageLinks.value(label));
    }
    return query.toString();
  }
}
