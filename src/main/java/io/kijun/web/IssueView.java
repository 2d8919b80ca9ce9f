package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a problem shows it.
 *
 * @param path the text of its place
 */
@Schema(name = "Issue")
public record IssueView(
    IssueCode code,
    String path,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest) {

  static IssueView of(Issue issue) {
    return new IssueView(
        issue.code(),
        issue.place().toString(),
        issue.message(),
        issue.found(),
        issue.allowed(),
        issue.nearest());
  }
}
