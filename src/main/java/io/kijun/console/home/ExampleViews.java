package io.kijun.console.home;

import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.ReaderWords;
import io.kijun.sample.ExamplePortfolio;
import io.kijun.sample.ExamplePortfolio.Progress;
import io.kijun.sample.ExamplePortfolio.Stage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a reader who may make the example portfolio how far it is. */
@Component
final class ExampleViews {

  static final String EXAMPLE = "/console/example";

  private final ExamplePortfolio example;
  private final ConsolePermissions permissions;

  ExampleViews(ExamplePortfolio example, ConsolePermissions permissions) {
    this.example = example;
    this.permissions = permissions;
  }

  /** Null: there is nothing that the reader may do, or wait for. */
  @Nullable ExampleView of(HttpServletRequest request, ReaderWords words) {
    if (!permissions.may(request, "POST " + EXAMPLE)) {
      return null;
    }
    Progress progress = example.progress();
    if (progress == null || progress.stage() == Stage.DONE) {
      return example.isPossible() ? new ExampleView(false, "") : null;
    }
    return progress.stage() == Stage.RUNNING
        ? new ExampleView(
            true,
            words.of(
                "home.example.running",
                words.number(progress.done()),
                words.number(progress.total())))
        : new ExampleView(false, words.of("home.example.failed"));
  }
}
