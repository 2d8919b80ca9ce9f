package io.kijun.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a problem shows it.
 *
 * @param path the text of its place
 * @param sheet the sheet of a workbook; absent where it is elsewhere
 * @param cell the cell of that sheet, such as {@code H14}
 */
@Schema(name = "Issue")
public record IssueView(
    IssueCode code,
    String path,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sheet,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cell,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest) {

  static IssueView of(Issue issue) {
    CellPlace cell = issue.place() instanceof CellPlace place ? place : null;
    return new IssueView(
        issue.code(),
        issue.place().toString(),
        cell == null || cell.sheet().isEmpty() ? null : cell.sheet(),
        cell == null ? null : cell.cell(),
        issue.message(),
        issue.found(),
        issue.allowed(),
        issue.nearest());
  }
}
