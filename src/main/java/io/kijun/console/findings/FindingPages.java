package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.findings.FindingPageView.PlanForm;
import io.kijun.console.findings.FindingPageView.PlanShown;
import io.kijun.console.findings.FindingPageView.StoryLine;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Standard;
import io.kijun.supplier.followup.ClosedBy;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.FollowUpId;
import io.kijun.supplier.followup.FollowUpPlan;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.FollowedFinding.HistoryEntry;
import io.kijun.supplier.followup.FollowedKey;
import io.kijun.supplier.followup.ReadingExceptions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a finding. */
@Component
final class FindingPages {

  private static final int MOST_GRANTED = 200;

  private final ReadingExceptions exceptions;
  private final GrantedRows rows;
  private final FindingNames names;
  private final ConsolePermissions permissions;

  FindingPages(
      ReadingExceptions exceptions,
      GrantedRows rows,
      FindingNames names,
      ConsolePermissions permissions) {
    this.exceptions = exceptions;
    this.rows = rows;
    this.names = names;
    this.permissions = permissions;
  }

  /** What is typed of a plan, by field. */
  record PlanTyped(Map<String, String> values, FormProblems problems) {

    static final List<String> FIELDS = List.of("owner", "date", "text");

    /** What is planned already, to be changed. */
    static PlanTyped of(@Nullable FollowUpPlan plan) {
      return new PlanTyped(
          plan == null
              ? Map.of()
              : Map.of(
                  "owner", plan.owner() == null ? "" : plan.owner(),
                  "date", plan.date() == null ? "" : plan.date().toString(),
                  "text", plan.text() == null ? "" : plan.text()),
          FormProblems.NONE);
    }

    private String value(String name) {
      return values.getOrDefault(name, "");
    }
  }

  ModelAndView page(
      FollowedFinding one,
      PlanTyped typed,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    PageLinks links = new PageLinks(permissions, request);
    Standard standard = names.standard();
    FollowedKey finding = one.id().finding();
    String here = FindingsFilter.PATH + "/" + one.id().text();
    String code = one.id().supplier();
    String supplier = names.supplier(code);
    String item = FindingNames.item(finding.item(), standard, words);
    boolean waits = one.state() != FollowUpState.DONE && one.state() != FollowUpState.EXCEPTION;
    boolean plans = waits && permissions.may(request, "POST " + here + "/plan");
    FollowUpPlan plan = one.plan();
    ClosedBy closed = one.closedBy();
    return new ModelAndView(
        "console/findings/finding",
        "finding",
        new FindingPageView(
            words.of("findings.of", supplier, item),
            supplier,
            code,
            links.to("/console/suppliers/" + PageLinks.value(code)),
            item,
            finding.criterion(),
            FindingNames.statement(finding, standard, words),
            words.of(one.cause()),
            words.of(one.severity()),
            FindingWords.badge(one, words),
            one.reappeared(),
            one.since().toString(),
            one.due().toString(),
            one.firstDue().toString(),
            one.overdue(),
            closed == null ? null : FindingWords.of(closed, words),
            plan == null ? null : shown(plan, words),
            granted(one, sight, words),
            one.history().stream().map(entry -> line(entry, links, words)).toList(),
            plans ? form(here, typed, words) : null,
            one.state() == FollowUpState.DONE
                ? null
                : links.to(GrantedRows.EXCEPTIONS + "/new" + about(one.id())),
            one.state() == FollowUpState.DONE
                ? null
                : links.to(GrantedRows.ACCEPTANCES + "/new" + about(one.id()))));
  }

  private static String about(FollowUpId one) {
    String criterion = one.finding().criterion();
    return "?supplier="
        + PageLinks.value(one.supplier())
        + "&item="
        + PageLinks.value(one.finding().item())
        + (criterion == null ? "" : "&criterion=" + PageLinks.value(criterion));
  }

  private static PlanShown shown(FollowUpPlan plan, ReaderWords words) {
    String by =
        switch (plan.origin()) {
          case REVIEWER -> words.of("findings.by-reviewer", plan.actor());
          case SUPPLIER -> words.of("findings.by-supplier", plan.actor());
        };
    return new PlanShown(
        plan.owner(), plan.date() == null ? null : plan.date().toString(), plan.text(), by);
  }

  private static PlanForm form(String here, PlanTyped typed, ReaderWords words) {
    FormProblems problems = typed.problems();
    return new PlanForm(
        here + "/plan",
        List.of(
            FieldView.required("owner", words.of("findings.owner"), "text", typed.value("owner"))
                .wrong(problems.at("owner")),
            FieldView.required("date", words.of("findings.plan-date"), "date", typed.value("date"))
                .wrong(problems.at("date"))),
        FieldView.required("text", words.of("findings.plan-text"), "text", typed.value("text"))
            .wrong(problems.at("text")),
        problems.others());
  }

  private List<GrantedRow> granted(FollowedFinding one, Sight sight, ReaderWords words) {
    List<Concession> about =
        exceptions.list(one.id().supplier(), null, null, MOST_GRANTED, sight).stream()
            .filter(exception -> exception.finding().covers(one.id().finding()))
            .toList();
    return rows.ofExceptions(about, words);
  }

  private static StoryLine line(HistoryEntry entry, PageLinks links, ReaderWords words) {
    return new StoryLine(
        entry.on().toString(),
        FindingWords.of(FollowUpState.valueOf(entry.state()), words),
        entry.evaluation() == null ? null : links.to("/console/evaluations/" + entry.evaluation()),
        entry.by(),
        why(entry, words));
  }

  /** What somebody wrote stands as it is; what is a code is said in words. */
  private static @Nullable String why(HistoryEntry entry, ReaderWords words) {
    String why = entry.why();
    if (why == null) {
      return null;
    }
    if (entry.evaluation() != null) {
      return named(Cause.class, why)
          .map(words::of)
          .or(() -> named(ClosedBy.class, why).map(one -> FindingWords.of(one, words)))
          .orElse(why);
    }
    return switch (why) {
      case "EXCEPTION_ENDED" -> words.of("findings.exception-ended");
      case "EXCEPTION_WITHDRAWN" -> words.of("findings.exception-withdrawn");
      default -> why;
    };
  }

  private static <T extends Enum<T>> Optional<T> named(Class<T> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
