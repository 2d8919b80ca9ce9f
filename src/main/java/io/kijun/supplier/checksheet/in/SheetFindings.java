package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is to be told of a sheet, and which of its cells were looked at. */
public final class SheetFindings {

  /** Nobody reads more remarks; that there are more is told. */
  private static final int MOST_UNUSED = 2000;

  private final Issues issues;
  private final List<Unused> unused = new ArrayList<>();
  private final Set<CellPlace> seen = new HashSet<>();

  /** Of a file of that name. */
  public SheetFindings(String file) {
    this.issues = Issues.ofWorkbook(file);
  }

  /** Notes that a cell was looked at; says whether it was for the first time. */
  boolean see(CellPlace at) {
    return seen.add(at);
  }

  /** Whether a cell was looked at. */
  boolean saw(CellPlace at) {
    return seen.contains(at);
  }

  /** An answer that is not taken. */
  void error(CellPlace at, Objection why, String found) {
    issues.error(
        at, why.code(), why.message(), found, why.allowed(), Optional.ofNullable(why.nearest()));
  }

  /** The same in two languages. */
  public void error(CellPlace at, IssueCode code, String ja, String en, @Nullable String found) {
    issues.error(at, code, ja, en, found);
  }

  /** What is taken, and worth a look. */
  public void warning(CellPlace at, IssueCode code, String ja, String en, @Nullable String found) {
    issues.warning(at, code, ja, en, found);
  }

  /** Issues of others. */
  void add(Issue issue) {
    CellPlace at = CellPlace.of(issue.place());
    if (issue.isError()) {
      issues.error(
          at,
          issue.code(),
          issue.message(),
          issue.found() == null ? "" : issue.found(),
          issue.allowed(),
          Optional.ofNullable(issue.nearest()));
    } else {
      warning(at, issue.code(), issue.message().ja(), issue.message().en(), issue.found());
    }
  }

  /** What a cell says, with what there is to say about it; null where it says nothing. */
  public <T> @Nullable Told<T> told(FilledCell cell, Understood<T> read) {
    T value = read.value();
    if (value == null) {
      error(cell.at(), read.why(), cell.text());
      return null;
    }
    if (!read.isPlain()) {
      Text message = read.why().message();
      warning(cell.at(), read.why().code(), message.ja(), message.en(), cell.text());
    }
    return new Told<>(value, cell.at(), cell.text());
  }

  /** What stands in a cell and plays no part. */
  public void unused(CellPlace at, String found, String ja, String en) {
    if (unused.size() < MOST_UNUSED) {
      unused.add(new Unused(at, Shown.of(found, 1000), new Text(ja, en)));
    } else if (unused.size() == MOST_UNUSED) {
      unused.add(
          new Unused(
              new CellPlace(at.workbook(), "", null),
              "",
              new Text("ほかにも使われない内容があります。", "There is more that is not used.")));
    }
  }

  /** All that was told, by cell. */
  public List<Issue> issues() {
    return issues.byCell();
  }

  /** All that plays no part. */
  public List<Unused> unused() {
    return List.copyOf(unused);
  }
}
