package io.kijun.supplier.followup.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.StrictJson;
import io.kijun.supplier.followup.AskingConcession;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.DecidingConcession;
import io.kijun.supplier.followup.ReadingExceptions;
import io.kijun.supplier.followup.web.ConcessionSent.DecisionSent;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions: a shortfall is tolerated up to a day, by two people. */
@RestController
@RequestMapping(path = "/api/exceptions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "例外 / Exceptions")
final class ExceptionsController {

  private static final int PAGE = 50;

  private final AskingConcession asking;
  private final DecidingConcession deciding;
  private final ReadingExceptions reading;

  ExceptionsController(
      AskingConcession asking, DecidingConcession deciding, ReadingExceptions reading) {
    this.asking = asking;
    this.deciding = deciding;
    this.reading = reading;
  }

  /** Which exceptions a query string asks for. */
  record ExceptionsAsked(
      @Parameter(description = "取引先コード / Code of a supplier") @Nullable String supplier,
      @Parameter(description = "状態 / State") @Nullable ConcessionState state,
      @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
      @Most(200)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit) {}

  /**
   * Exceptions, the last asked for first.
   *
   * @param next where the next page begins; absent on the last
   */
  record ExceptionList(List<ConcessionView> exceptions, @Nullable UUID next) {}

  private ConcessionView view(Concession one) {
    return ConcessionView.of(one, reading.today());
  }

  @GetMapping
  @Operation(summary = "例外の一覧（新しい順） / Exceptions, the last asked for first")
  ExceptionList list(@ParameterObject ExceptionsAsked asked, Sight sight) {
    int size = asked.limit() == null ? PAGE : asked.limit();
    List<Concession> found =
        reading.list(asked.supplier(), asked.state(), asked.cursor(), size + 1, sight);
    List<Concession> shown = found.stream().limit(size).toList();
    return new ExceptionList(
        shown.stream().map(this::view).toList(),
        found.size() > size ? shown.get(size - 1).id() : null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "例外 / An exception")
  ConcessionView find(@PathVariable String id, Sight sight) {
    return view(reading.find(id, sight));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "例外を申請する / Ask for an exception",
      description =
          "ほかの人が承認すると、untilの日まで指摘が例外になります。判定は変わりません。 / Once another person has approved it,"
              + " it tolerates the finding until that day. It never changes a verdict.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ConcessionSent.class))))
  @ApiResponse(responseCode = "201", description = "申請した例外 / The exception")
  ResponseEntity<ConcessionView> ask(
      @RequestBody StrictJson.Parsed sent, Sight sight, Actor actor) {
    Concession asked = asking.ask(Concession.Kind.EXCEPTION, sent, sight, actor);
    return ResponseEntity.created(URI.create("/api/exceptions/" + asked.id())).body(view(asked));
  }

  @PostMapping("/{id}/approval")
  @Operation(summary = "例外を承認する（申請した人以外） / Approve: another person than who asked")
  ConcessionView approve(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable DecisionSent sent,
      Sight sight,
      Actor actor) {
    UUID known = reading.find(id, sight).id();
    return view(
        deciding.approve(Concession.Kind.EXCEPTION, known, DecisionSent.told(sent), sight, actor));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "例外を取り下げる / Withdraw an exception")
  ConcessionView withdraw(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable DecisionSent sent,
      Sight sight,
      Actor actor) {
    UUID known = reading.find(id, sight).id();
    return view(
        deciding.withdraw(Concession.Kind.EXCEPTION, known, DecisionSent.told(sent), sight, actor));
  }
}
