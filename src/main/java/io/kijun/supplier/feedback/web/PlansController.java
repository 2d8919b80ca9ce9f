package io.kijun.supplier.feedback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.access.Sight;
import io.kijun.core.standard.Cause;
import io.kijun.supplier.feedback.PlannedFinding;
import io.kijun.supplier.feedback.ReadingPlans;
import io.kijun.supplier.feedback.RecordedPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a supplier plans. */
@RestController
@Tag(name = "評価結果の通知と計画 / Feedback and plans")
final class PlansController {

  private final ReadingPlans reading;

  PlansController(ReadingPlans reading) {
    this.reading = reading;
  }

  /** Plans, by finding. */
  record PlanList(List<PlanView> plans) {}

  /** A plan; owner and text are null where they were not given or erased. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record PlanView(
      String item,
      @Nullable String criterion,
      Cause cause,
      @Nullable String root,
      @Nullable LocalDate date,
      @Nullable String owner,
      @Nullable String text,
      UUID evaluation,
      String file,
      String actor,
      Instant recordedAt) {
    static PlanView of(RecordedPlan recorded) {
      PlannedFinding key = recorded.plan().finding();
      return new PlanView(
          key.item(),
          key.criterion(),
          key.cause(),
          key.root(),
          recorded.plan().date(),
          recorded.plan().owner(),
          recorded.plan().text(),
          recorded.evaluation(),
          recorded.file().value(),
          recorded.actor(),
          recorded.recordedAt());
    }
  }

  @GetMapping("/api/suppliers/{code}/plans")
  @Operation(summary = "取引先の計画（指摘ごとに最新のもの） / A supplier's plans, the latest of each finding")
  PlanList plans(@PathVariable String code, Sight sight) {
    return new PlanList(reading.of(code, sight).stream().map(PlanView::of).toList());
  }
}
