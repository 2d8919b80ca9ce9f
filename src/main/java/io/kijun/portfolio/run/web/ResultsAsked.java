package io.kijun.portfolio.run.web;

import io.kijun.portfolio.run.RunOutcome;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which page of a run's suppliers a query string asks for. */
record ResultsAsked(
    @Parameter(description = "結果の種類 / Only those that came to this") @Nullable RunOutcome outcome,
    @Parameter(description = "前のページのnext / The page before's next") @Nullable String cursor,
    @Most(1000)
        @Parameter(
            description = "最大件数 / At most so many",
            schema =
                @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "200"))
        @Nullable Integer limit) {

  private static final int PAGE = 200;

  int page() {
    return limit == null ? PAGE : limit;
  }

  String from() {
    return Objects.requireNonNullElse(cursor, "");
  }
}
