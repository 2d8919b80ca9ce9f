package io.kijun.portfolio.run.web;

import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page of the runs a query string asks for. */
record RunsAsked(
    @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
    @Most(200)
        @Parameter(
            description = "最大件数 / At most so many",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable Integer limit) {

  private static final int PAGE = 50;

  int page() {
    return limit == null ? PAGE : limit;
  }
}
