package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.portfolio.run.CancellingRun;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.portfolio.run.Runs;
import io.kijun.portfolio.run.StartingRun;
import io.kijun.runtime.Today;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Runs over many suppliers. */
@RestController
@Tag(name = "一括評価 / Runs")
class RunsController {

  private static final String PATH = "/api/runs";

  private final StartingRun starting;
  private final CancellingRun cancelling;
  private final Runs runs;
  private final RunProgressEvents events;
  private final Today today;

  RunsController(
      StartingRun starting,
      CancellingRun cancelling,
      Runs runs,
      RunProgressEvents events,
      Today today) {
    this.starting = starting;
    this.cancelling = cancelling;
    this.runs = runs;
    this.events = events;
    this.today = today;
  }

  /**
   * Runs, the last started first.
   *
   * @param next leads to those before them; absent: there are none
   */
  record RunList(List<RunView> runs, @Nullable UUID next) {}

  /**
   * What a run came to, by supplier.
   *
   * @param next leads to those after them; absent: there are none
   */
  record RunResults(List<SupplierResultView> suppliers, @Nullable String next) {}

  @LargestBody(LargestBody.FACTS)
  @PostMapping(PATH)
  @Operation(
      summary = "多数の取引先を一括で評価する / Evaluate many suppliers",
      description =
          "groupの取引先、suppliersの取引先、両方、どちらもなければ終了していないすべて。対象は開始時に決まります。"
              + "サービスを止めても、次に起動したときに続きから進みます。 / Those of a group, those listed, both, or all"
              + " that have not ended where neither is given; fixed when it starts. It goes on after"
              + " the service was stopped.")
  @ApiResponse(responseCode = "202")
  ResponseEntity<RunView> start(
      Sight sight, Actor actor, @RequestBody(required = false) @Nullable RunRequest body) {
    RunProgress run =
        starting.start(Objects.requireNonNullElse(body, RunRequest.OF_ALL).wish(), sight, actor);
    return ResponseEntity.accepted()
        .location(URI.create(PATH + "/" + run.run().id()))
        .body(RunView.of(run, sight, now()));
  }

  private Instant now() {
    return today.now();
  }

  @GetMapping(PATH)
  @Operation(summary = "一括評価の一覧（新しい順） / Runs, the newest first")
  RunList list(Sight sight, @ParameterObject RunsAsked asked) {
    List<RunProgress> found = runs.list(asked.cursor(), asked.page() + 1, sight);
    List<RunProgress> shown = found.subList(0, Math.min(asked.page(), found.size()));
    UUID next = found.size() > shown.size() ? shown.get(shown.size() - 1).run().id() : null;
    return new RunList(shown.stream().map(one -> RunView.of(one, sight, now())).toList(), next);
  }

  @GetMapping(PATH + "/{id}")
  @Operation(summary = "一括評価の進み具合 / How far a run has come")
  RunView show(@PathVariable String id, Sight sight) {
    return RunView.of(find(id, sight), sight, now());
  }

  private RunProgress find(String id, Sight sight) {
    return runs.find(RunId.parsed(id), sight).orElseThrow(RunUnknown::new);
  }

  @GetMapping(path = PATH + "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "進み具合の通知（Server-Sent Events） / How far it has come, as it goes on",
      description =
          "1秒ごとにprogressイベント。終わると最後のイベントのあとで閉じます。1人5本まで、10分まで（超えると1回で閉じます。"
              + "つなぎ直してください）。 / An event progress a second; it is closed after the last one, when the run is over. Five a user and ten minutes at most: beyond that one event is sent; connect again.")
  @ApiResponse(responseCode = "200")
  SseEmitter progress(@PathVariable String id, Sight sight, Actor actor) {
    return events.follow(find(id, sight).run().id(), actor.name(), sight);
  }

  @GetMapping(PATH + "/{id}/suppliers")
  @Operation(summary = "取引先ごとの結果 / What it came to for each supplier")
  RunResults results(@PathVariable String id, Sight sight, @ParameterObject ResultsAsked asked) {
    UUID run = find(id, sight).run().id();
    List<RunResult> found =
        runs.results(run, asked.outcome(), asked.from(), asked.page() + 1, sight);
    List<RunResult> shown = found.subList(0, Math.min(asked.page(), found.size()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).supplier() : null;
    return new RunResults(shown.stream().map(SupplierResultView::of).toList(), next);
  }

  @DeleteMapping(PATH + "/{id}")
  @Operation(
      summary = "一括評価を中止する / Cancel a run",
      description =
          "だれが始めたものでも中止できます。対象の取引先をすべて見られることが必要です。できている結果は残ります。 / Whoever started it; by somebody who sees all of its suppliers. Results that there are stay.")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, Sight sight, Actor actor) {
    cancelling.cancel(RunId.parsed(id), sight, actor);
  }
}
