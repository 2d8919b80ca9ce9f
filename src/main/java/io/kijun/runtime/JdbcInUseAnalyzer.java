package io.kijun.runtime;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator that two services want the same embedded database. */
final class JdbcInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    return !DatabaseInUse.isSaidBy(cause)
        ? null
        : new FailureAnalysis(
            "データフォルダーは別のプロセスが使用中です。 / Another process is using the data folder.",
            "そのサービスを停止するか、kijun.dataに別のフォルダーを指定してください。 / "
                + "Stop that service, or name another folder with kijun.data.",
            cause);
  }
}
