package io.kijun.supplier;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers accepted, put into facts that carry no acceptance of their own: what is accepted
 * now, and what was before where the same is still declared not applicable for the same reason and
 * the day has not passed.
 */
final class Acceptances {

  private final Map<String, LocalDate> now = new HashMap<>();
  private final Map<String, Declaration> before = new HashMap<>();

  private Acceptances() {}

  /**
   * The facts with acceptances.
   *
   * @param facts whatever acceptances they carry are left out
   * @param before the facts on record until now; null: there are none
   * @param accepted now
   * @throws NothingToAccept if anything of that is not declared so, or its day has passed
   */
  static Facts in(Facts facts, @Nullable Facts before, List<Acceptance> accepted, LocalDate today) {
    check(facts, accepted, today);
    Acceptances all = new Acceptances();
    if (before != null) {
      before.declarations().stream()
          .filter(one -> one.isAccepted(today))
          .forEach(one -> all.before.put(place(one), one));
    }
    accepted.forEach(one -> all.now.put(place(one), one.until()));
    return facts.withDeclarations(facts.declarations().stream().map(all::accepted).toList());
  }

  private Declaration accepted(Declaration declaration) {
    return declaration.acceptedUntil(mayBeAccepted(declaration) ? until(declaration) : null);
  }

  private @Nullable LocalDate until(Declaration declaration) {
    LocalDate accepted = now.get(place(declaration));
    Declaration was = before.get(place(declaration));
    if (accepted != null || was == null || !reason(was).equals(reason(declaration))) {
      return accepted;
    }
    return was.acceptedUntil();
  }

  /** Another reason is another question, which nobody has looked at. */
  private static String reason(Declaration declaration) {
    return Objects.requireNonNullElse(declaration.reason(), "").strip();
  }

  /** Without a reason there is nothing that a reviewer could accept. */
  private static boolean mayBeAccepted(Declaration declaration) {
    return declaration.status() == Verdict.NOT_APPLICABLE && declaration.reasoned();
  }

  private static void check(Facts facts, List<Acceptance> accepted, LocalDate today) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      Acceptance one = accepted.get(i);
      String path = "$.accepted[" + i + "]";
      boolean declared =
          facts.declarations().stream()
              .anyMatch(each -> place(each).equals(place(one)) && mayBeAccepted(each));
      if (!declared) {
        issues.add(notDeclared(path, one));
      }
      if (one.until().isBefore(today)) {
        issues.add(past(path, one));
      }
    }
    if (!issues.isEmpty()) {
      throw new NothingToAccept(issues);
    }
  }

  private static Issue notDeclared(String path, Acceptance one) {
    return Issue.of(
        IssueCode.NOTHING_TO_ACCEPT,
        new FieldPlace(path + (one.item() == null ? ".criterion" : ".item")),
        new Text("理由のある「該当なし」として申告されていません。", "It is not declared not applicable with a reason."),
        subject(one));
  }

  private static Issue past(String path, Acceptance one) {
    return Issue.of(
        IssueCode.PAST_DAY,
        new FieldPlace(path + ".until"),
        new Text("期限が過ぎています。", "The day has passed."),
        one.until().toString());
  }

  private static String subject(Acceptance one) {
    return Objects.requireNonNull(one.item() == null ? one.criterion() : one.item());
  }

  private static String place(Acceptance one) {
    return (one.item() == null ? "criterion " : "item ") + subject(one);
  }

  private static String place(Declaration one) {
    return (one.item() == null ? "criterion " : "item ") + one.subject();
  }
}
