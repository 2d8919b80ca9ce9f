package io.kijun.portfolio.run;

/** The service does not start: those who work on runs would leave no connection to anybody else. */
public final class RunThreadsRefused extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  RunThreadsRefused(int threads, int connections, int most) {
    super(
        "kijun.runs.threads="
            + threads
            + " does not go with spring.datasource.hikari.maximum-pool-size="
            + connections
            + ": each takes two connections and four are for everything else, so "
            + Math.max(most, 0)
            + " at most; 0 lets the service choose");
  }
}
