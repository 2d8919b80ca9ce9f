package io.kijun.inforce;

import io.kijun.core.issue.Issue;
import java.nio.file.Path;
import java.util.List;

/** The shipped workbooks cannot go in force: they are missing, or have errors. */
public final class StandardRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Issue> problems;

  StandardRejected(Path folder, String reason, List<Issue> problems) {
    super(folder.toAbsolutePath().normalize() + ": " + reason);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong with the workbooks; empty where none could be read. */
  public List<Issue> problems() {
    return problems;
  }
}
