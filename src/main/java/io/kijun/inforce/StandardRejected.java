package io.kijun.inforce;

import io.kijun.core.issue.Problem;
import java.nio.file.Path;
import java.util.List;

/** The shipped workbooks cannot go in force: they are missing, or have errors. */
public final class StandardRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  StandardRejected(Path folder, String reason, List<Problem> problems) {
    super(folder.toAbsolutePath().normalize() + ": " + reason);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong with the workbooks; empty where none could be read. */
  public List<Problem> problems() {
    return problems;
  }
}
