package io.kijun.console.runs;

import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.results.web.RunFiles.RunTableKind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to look at what a run came to, as addresses name them. */
enum RunViewKind {
  DISTRIBUTION("distribution", RunTableKind.DISTRIBUTION),
  MATRIX("matrix", RunTableKind.MATRIX),
  RANKING("ranking", RunTableKind.RANKING),
  CAUSES("causes", RunTableKind.CAUSES),
  LAPSES("lapses", RunTableKind.LAPSES),
  NOT_ANSWERED("not-answered", RunTableKind.NOT_ANSWERED),
  FAILED("failed", null);

  private final String path;
  private final @Nullable RunTableKind table;

  RunViewKind(String path, @Nullable RunTableKind table) {
    this.path = path;
    this.table = table;
  }

  String path() {
    return path;
  }

  Optional<RunTableKind> table() {
    return Optional.ofNullable(table);
  }

  /** What an address names; anything else is the first. */
  static RunViewKind named(String text) {
    return find(text).orElse(DISTRIBUTION);
  }

  static Optional<RunViewKind> find(String text) {
    return Arrays.stream(values()).filter(one -> one.path.equals(text)).findFirst();
  }

  String name(ReaderWords words) {
    return switch (this) {
      case DISTRIBUTION -> words.of("runs.distribution");
      case MATRIX -> words.of("runs.matrix");
      case RANKING -> words.of("runs.ranking");
      case CAUSES -> words.of("runs.causes");
      case LAPSES -> words.of("runs.lapses");
      case NOT_ANSWERED -> words.of("runs.not-answered");
      case FAILED -> words.of("runs.failed");
    };
  }
}
