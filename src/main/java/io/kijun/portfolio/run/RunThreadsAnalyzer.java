package io.kijun.portfolio.run;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator that runs would take all connections. */
final class RunThreadsAnalyzer extends AbstractFailureAnalyzer<RunThreadsRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, RunThreadsRefused cause) {
    return new FailureAnalysis(
        "一括評価のスレッドが、データベースの接続数に対して多すぎます。 / " + cause.getMessage(),
        "kijun.runs.threadsを減らすか、spring.datasource.hikari.maximum-pool-sizeを増やしてください。 / "
            + "Lower kijun.runs.threads, or raise spring.datasource.hikari.maximum-pool-size.",
        cause);
  }
}
