package io.kijun.core.issue;

import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong: all of it, but no more than a person or a program can make use of. */
public final class Issues {

  private static final String ALL_BOOKS = "*.xlsx";

  private final IssueLimit limit;
  private final String book;
  private final List<Issue> all = new ArrayList<>();
  private final Set<CellPlace> sheetsWithErrors = new HashSet<>();
  private int warnings;
  private int more;

  private Issues(IssueLimit limit, String book) {
    this.limit = limit;
    this.book = book;
  }

  /** Of a request or a file of facts. */
  public static Issues ofRequest() {
    return new Issues(IssueLimit.OF_REQUEST, ALL_BOOKS);
  }

  /** Of a request with which this much is wrong already. */
  public static Issues ofRequest(Collection<Issue> found) {
    Issues issues = ofRequest();
    issues.all.addAll(found);
    return issues;
  }

  /** Of the workbooks of a standard, all together. */
  public static Issues ofWorkbooks() {
    return new Issues(IssueLimit.OF_WORKBOOKS, ALL_BOOKS);
  }

  /** Of one workbook, of which is told that some are left out. */
  public static Issues ofWorkbook(String name) {
    return new Issues(IssueLimit.OF_WORKBOOKS, name);
  }

  /** All that was found, in that order; the last says so where some are left out. */
  public List<Issue> all() {
    List<Issue> told = new ArrayList<>(all);
    if (more > 0) {
      told.add(limit.leftOut(more, book));
    }
    return List.copyOf(told);
  }

  /** All that was found, by workbook, sheet and cell, each once. */
  public List<Issue> byCell() {
    return all().stream().sorted(CellOrder.ISSUES).distinct().toList();
  }

  /** Whether a workbook has an error. */
  public boolean hasErrors() {
    return !sheetsWithErrors.isEmpty();
  }

  /** Whether the cells of a sheet cannot be trusted to say what they mean. */
  public boolean hasErrorsIn(String workbook, String sheet) {
    return sheetsWithErrors.contains(new CellPlace(workbook, sheet, null));
  }

  void wrongType(String path, JsonNode found, String ja, String en) {
    Text message = new Text(ja + "を指定してください。", "Expected " + en + ".");
    String shown = found.isValueNode() ? found.asString() : found.getNodeType().name();
    invalid(IssueCode.WRONG_TYPE, path, shown, message);
  }

  void unknownField(String path, Collection<String> allowed, String name) {
    Text message = new Text("この項目名は使えません。", "There is no such field.");
    add(() -> Issue.unknown(IssueCode.UNKNOWN_FIELD, new FieldPlace(path), message, name, allowed));
  }

  void unknownWord(String path, String found, Collection<String> allowed) {
    Text message = new Text("語彙にない語です。", "The vocabulary has no such word.");
    add(() -> Issue.unknown(IssueCode.UNKNOWN_WORD, new FieldPlace(path), message, found, allowed));
  }

  /** A required field is not there. */
  public void missing(String path) {
    unreadable(IssueCode.MISSING, path, new Text("必須の項目がありません。", "A required field is missing."));
  }

  /** What must be given is not, or is a blank text. */
  public void required(String path, @Nullable Object given) {
    if (given == null) {
      missing(path);
    } else if (given instanceof String text && text.isBlank()) {
      invalid(IssueCode.BLANK, path, text, new Text("空白は指定できません。", "A blank is not allowed."));
    }
  }

  /** A text that is there must not be blank. */
  void blank(String path, @Nullable String text) {
    if (text != null) {
      required(path, text);
    }
  }

  void unreadable(IssueCode code, String path, Text message) {
    add(() -> Issue.of(code, new FieldPlace(path), message));
  }

  /** A value is not as it must be. */
  public void invalid(IssueCode code, String path, String found, Text message) {
    add(() -> Issue.of(code, new FieldPlace(path), message, Shown.of(found)));
  }

  /** A cell keeps the workbooks from being used. */
  public void error(CellPlace where, IssueCode code, String ja, String en, @Nullable String found) {
    error(where, code, ja, en, found, List.of());
  }

  /** A cell keeps the workbooks from being used; what may stand there is known. */
  public void error(
      CellPlace where,
      IssueCode code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    noteError(where);
    add(
        Issue.Level.ERROR,
        where,
        code,
        new Text(ja, en),
        found,
        allowed,
        () -> nearest(code, found, allowed));
  }

  private void noteError(CellPlace where) {
    sheetsWithErrors.add(new CellPlace(where.workbook(), where.sheet(), null));
  }

  /** A cell keeps the workbooks from being used; what was probably meant is known too, or not. */
  public void error(
      CellPlace where,
      IssueCode code,
      Text message,
      String found,
      Collection<String> allowed,
      Optional<String> meant) {
    noteError(where);
    add(Issue.Level.ERROR, where, code, message, found, allowed, () -> meant);
  }

  /** A cell is worth a look. */
  public void warning(
      CellPlace where, IssueCode code, String ja, String en, @Nullable String found) {
    warning(where, code, ja, en, found, List.of());
  }

  /** A cell is worth a look; what may stand there is known. */
  public void warning(
      CellPlace where,
      IssueCode code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    add(
        Issue.Level.WARNING,
        where,
        code,
        new Text(ja, en),
        found,
        allowed,
        () -> nearest(code, found, allowed));
  }

  /** A heading is a name; anything else decides something, and a proposal must not ease it. */
  private static Optional<String> nearest(
      IssueCode code, @Nullable String found, Collection<String> allowed) {
    if (found == null) {
      return Optional.empty();
    }
    return code == IssueCode.HEADER ? Nearest.to(found, allowed) : Nearest.meant(found, allowed);
  }

  private void add(
      Issue.Level severity,
      CellPlace where,
      IssueCode code,
      Text message,
      @Nullable String found,
      Collection<String> allowed,
      Supplier<Optional<String>> nearest) {
    add(
        severity,
        () ->
            new Issue(
                severity,
                code,
                where,
                message,
                found == null ? null : Shown.ofCell(found),
                allowed.stream().limit(limit.mostAllowed()).toList(),
                nearest.get().orElse(null)));
  }

  private void add(Supplier<Issue> issue) {
    add(Issue.Level.ERROR, issue);
  }

  /**
   * What is left out is not even looked at: there may be very much of it. An error is not left out
   * for a warning.
   */
  private void add(Issue.Level severity, Supplier<Issue> issue) {
    boolean isError = severity == Issue.Level.ERROR;
    if (all.size() >= limit.most()) {
      more++;
      if (!isError || warnings == 0) {
        return;
      }
      leaveOutLastWarning();
    }
    all.add(issue.get());
    warnings += isError ? 0 : 1;
  }

  private void leaveOutLastWarning() {
    int last = all.size() - 1;
    while (all.get(last).isError()) {
      last--;
    }
    all.remove(last);
    warnings--;
  }
}
