package io.kijun.supplier.followup.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.AcceptanceQuery;
import io.kijun.supplier.followup.AskingConcession;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.DecidingConcession;
import io.kijun.supplier.followup.ReadingAcceptances;
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

/** Acceptances: what is declared not applicable is accepted up to a day, by two people. */
@RestController
@RequestMapping(path = "/api/acceptances", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "該当なしの承認 / Acceptances")
final class AcceptancesController {

  private static final int PAGE = 50;

  private final AskingConcession asking;
  private final DecidingConcession deciding;
  private final ReadingAcceptances reading;

  AcceptancesController(
      AskingConcession asking, DecidingConcession deciding, ReadingAcceptances reading) {
    this.asking = asking;
    this.deciding = deciding;
    this.reading = reading;
  }

  /** Which acceptances a query string asks for. */
  record AcceptancesAsked(
      @Parameter(description = "取引先コード / Code of a supplier") @Nullable String supplier,
      @Parameter(
              description = "状態。ENDINGはまもなく終わるもの / State; ENDING: in force, with its last day near")
          AcceptanceQuery.@Nullable AcceptanceFilter state,
      @Most(3660)
          @Parameter(
              description = "この日数のうちに終わるもの（ENDINGの既定：60） / Ending within so many days; ENDING: 60",
              schema = @Schema(type = "integer", minimum = "1", maximum = "3660"))
          @Nullable Integer endingWithin,
      @Parameter(description = "前のページのnext / The page before's next") @Nullable String cursor,
      @Most(200)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit) {

    AcceptanceQuery query() {
      return new AcceptanceQuery(supplier, state, endingWithin);
    }
  }

  /**
   * Acceptances, by supplier, item and criterion.
   *
   * @param next where the next page begins; absent on the last
   */
  record AcceptanceList(List<AcceptanceView> acceptances, @Nullable String next) {}

  @GetMapping
  @Operation(
      summary = "該当なしの承認の一覧 / Acceptances",
      description =
          "チェックシートや事実とともに承認されたものを含みます。 / Those given with check sheets or with facts are among"
              + " them.")
  AcceptanceList list(@ParameterObject AcceptancesAsked asked, Sight sight) {
    int size = asked.limit() == null ? PAGE : asked.limit();
    List<AcceptanceOnRecord> found = reading.list(asked.query(), asked.cursor(), size + 1, sight);
    List<AcceptanceOnRecord> shown = found.stream().limit(size).toList();
    return new AcceptanceList(
        shown.stream().map(AcceptanceView::of).toList(),
        found.size() > size ? shown.get(size - 1).id() : null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "該当なしの承認 / An acceptance")
  AcceptanceView find(@PathVariable String id, Sight sight) {
    return AcceptanceView.of(reading.find(id, sight));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "該当なしの承認を申請する / Ask for an acceptance",
      description =
          "ほかの人が承認すると、事実の新しい版に記録されます。理由のある「該当なし」の申告がなければ422になります。 / Once another person"
              + " has approved it, it stands in a new version of the facts. 422 where it is not"
              + " declared not applicable with a reason.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ConcessionSent.class))))
  @ApiResponse(responseCode = "201", description = "申請した承認 / The acceptance")
  ResponseEntity<AcceptanceView> ask(
      @RequestBody StrictJson.Parsed sent, Sight sight, Actor actor) {
    UUID id = asking.ask(Concession.Kind.ACCEPTANCE, sent, sight, actor).id();
    return ResponseEntity.created(URI.create("/api/acceptances/" + id))
        .body(find(id.toString(), sight));
  }

  @PostMapping("/{id}/approval")
  @Operation(
      summary = "該当なしを承認する（申請した人以外） / Approve: another person than who asked",
      description =
          "申請のあとに申告かその理由が変わっていれば422になります。 / 422 where the declaration or its reason has changed"
              + " since it was asked for.")
  AcceptanceView approve(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable DecisionSent sent,
      Sight sight,
      Actor actor) {
    deciding.approve(Concession.Kind.ACCEPTANCE, known(id), DecisionSent.told(sent), sight, actor);
    return find(id, sight);
  }

  /** What came with a sheet or with facts is decided there; it has no id of its own. */
  private static UUID known(String id) {
    return RecordIds.parsed(id).orElseGet(() -> new UUID(0, 0));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "該当なしの承認を取り下げる / Withdraw an acceptance")
  AcceptanceView withdraw(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable DecisionSent sent,
      Sight sight,
      Actor actor) {
    deciding.withdraw(Concession.Kind.ACCEPTANCE, known(id), DecisionSent.told(sent), sight, actor);
    return find(id, sight);
  }
}
