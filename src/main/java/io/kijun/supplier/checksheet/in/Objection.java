package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about what somebody wrote.
 *
 * @param allowed what may stand there; empty where no list can say it
 * @param nearest what was probably meant; null: nobody can tell
 */
public record Objection(
    IssueCode code, Text message, List<String> allowed, @Nullable String nearest) {

  static Objection of(IssueCode code, String ja, String en) {
    return new Objection(code, new Text(ja, en), List.of(), null);
  }

  static Objection of(IssueCode code, String ja, String en, @Nullable String nearest) {
    return new Objection(code, new Text(ja, en), List.of(), nearest);
  }
}
