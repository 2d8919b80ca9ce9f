package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunState;

/** What people call what runs come to. */
final class RunWords {

  private RunWords() {}

  static Text of(RunOutcome outcome) {
    return switch (outcome) {
      case JUDGED -> new Text("評価済み", "Evaluated");
      case KNOWN -> new Text("変更なし", "Unchanged");
      case NOT_ANSWERED -> new Text("未回答", "Not answered");
      case FAILED -> new Text("評価不可", "Failed");
    };
  }

  static Text of(RunState state) {
    return switch (state) {
      case QUEUED -> new Text("待機中", "Queued");
      case RUNNING -> new Text("実行中", "Running");
      case DONE -> new Text("完了", "Done");
      case CANCELLED -> new Text("中止", "Cancelled");
      case FAILED -> new Text("失敗", "Failed");
    };
  }
}
