package io.kijun.console.findings;

import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.findings.GrantedPageView.StepLine;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.SelectView.SelectOption;
import io.kijun.console.page.TypedForm;
import io.kijun.core.issue.Refused;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.FollowUpId;
import io.kijun.supplier.followup.FollowedKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows exceptions and acceptances, in lists and one by one. */
@Component
final class GrantedPages {

  static final int PAGE = 50;

  private static final int LONGEST = 2000;

  private final ConsolePermissions permissions;
  private final Today today;

  GrantedPages(ConsolePermissions permissions, Today today) {
    this.permissions = permissions;
    this.today = today;
  }

  /** What is different about exceptions and acceptances. */
  record GrantedKind(String path, String title, String ask, String none) {}

  static GrantedKind kind(Concession.Kind kind, ReaderWords words) {
    return switch (kind) {
      case EXCEPTION ->
          new GrantedKind(
              GrantedRows.EXCEPTIONS,
              words.of("findings.exceptions"),
              words.of("findings.ask-exception"),
              words.of("findings.no-exceptions"));
      case ACCEPTANCE ->
          new GrantedKind(
              GrantedRows.ACCEPTANCES,
              words.of("findings.acceptances"),
              words.of("findings.ask-acceptance"),
              words.of("findings.no-acceptances"));
    };
  }

  /**
   * A list.
   *
   * @param more the id of the last row, where there are more
   */
  ModelAndView list(
      GrantedKind kind,
      Map<String, String> given,
      List<SelectOption> states,
      ReaderAsked asked,
      List<GrantedRow> rows,
      @Nullable String more,
      HttpServletRequest request,
      ReaderWords words) {
    String state = given.getOrDefault("state", "").strip();
    String supplier = given.getOrDefault("supplier", "").strip();
    String next =
        more == null
            ? null
            : kind.path
                + "?cursor="
                + PageLinks.value(more)
                + "&state="
                + PageLinks.value(state)
                + "&supplier="
                + PageLinks.value(supplier);
    ModelAndView page =
        new ModelAndView(
            "console/findings/granted-list",
            "list",
            new GrantedListView(
                kind.title,
                kind.path,
                new PageLinks(permissions, request).to(kind.path + "/new"),
                kind.ask,
                SelectView.of(
                    "state", words.of("findings.state"), words.of("findings.any"), states, state),
                FieldView.optional(
                    "supplier", words.of("findings.supplier-code"), "text", supplier),
                !state.isEmpty() || !supplier.isEmpty(),
                asked.problems(),
                rows,
                new PagerView(words.of("findings.shown", words.number(rows.size())), null, next),
                kind.none));
    if (!asked.problems().isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  /** What a page about one of them needs to know. */
  record Granted(
      GrantedKind kind,
      GrantedRow row,
      String supplier,
      FollowedKey about,
      ConcessionState state,
      @Nullable Concession asked) {}

  ModelAndView one(
      Granted granted,
      String comment,
      List<ProblemItem> problems,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Concession asked = granted.asked;
    boolean waits = asked != null && granted.state == ConcessionState.WAITING;
    boolean goes = waits || (asked != null && granted.state == ConcessionState.IN_FORCE);
    boolean own = asked != null && asked.actor().equals(actor.name());
    PageLinks links = new PageLinks(permissions, request);
    String finding =
        FindingsFilter.PATH + "/" + new FollowUpId(granted.supplier, granted.about).text();
    ModelAndView page =
        new ModelAndView(
            "console/findings/granted",
            "granted",
            new GrantedPageView(
                words.of("findings.of", granted.row.kind(), granted.row.supplier()),
                granted.kind.path,
                granted.kind.title,
                granted.row,
                granted.about.criterion() == null ? null : links.to(finding),
                steps(asked, words),
                waits,
                own,
                waits && !own ? action(request, granted.row.href() + "/approval") : null,
                goes ? action(request, granted.row.href() + "/withdrawal") : null,
                comment,
                problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private @Nullable String action(HttpServletRequest request, String address) {
    return permissions.may(request, "POST " + address) ? address : null;
  }

  private List<StepLine> steps(@Nullable Concession asked, ReaderWords words) {
    List<StepLine> lines = new ArrayList<>();
    if (asked != null) {
      lines.add(
          new StepLine(
              words.of("findings.step-asked"),
              asked.actor(),
              words.fullMoment(asked.recordedAt()),
              asked.reason()));
      for (ConcessionStep step : asked.steps()) {
        lines.add(
            new StepLine(
                switch (step.to()) {
                  case APPROVED -> words.of("findings.step-approved");
                  case WITHDRAWN -> words.of("findings.step-withdrawn");
                },
                step.actor(),
                words.fullMoment(step.recordedAt()),
                step.comment()));
      }
    }
    return lines;
  }

  /** As long as the API takes it; null: it is blank. */
  static @Nullable String comment(String typed) {
    return TypedForm.text("comment", typed, LONGEST);
  }

  ConcessionState now(Concession one) {
    return one.on(today.day());
  }

  /** What comes of a decision: the page of what was decided on, or what keeps it from being one. */
  static ModelAndView decided(
      String path,
      Supplier<Concession> deciding,
      Function<List<ProblemItem>, ModelAndView> refused,
      ReaderWords words) {
    try {
      return new ModelAndView(Redirect.to(new LocalAddress(path + "/" + deciding.get().id())));
    } catch (Refused e) {
      return refused.apply(ProblemItem.of(e.issues(), words));
    }
  }
}
