package io.kijun.supplier.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.Event;
import io.kijun.core.issue.Longest;
import io.kijun.supplier.ConfirmingEvent;
import io.kijun.supplier.EnteringEvent;
import io.kijun.supplier.ErasingEventTexts;
import io.kijun.supplier.EventOverdue;
import io.kijun.supplier.ReadingEvents;
import io.kijun.supplier.WithdrawingEvent;
import io.kijun.supplier.WorldEvent;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events of the world: entered by one person, confirmed by another, for every supplier. */
@RestController
@RequestMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "社外の出来事 / Events of the world")
class WorldEventsController {

  private static final int PAGE = 50;

  private final EnteringEvent entering;
  private final ConfirmingEvent confirming;
  private final WithdrawingEvent withdrawing;
  private final ErasingEventTexts erasing;
  private final ReadingEvents reading;

  WorldEventsController(
      EnteringEvent entering,
      ConfirmingEvent confirming,
      WithdrawingEvent withdrawing,
      ErasingEventTexts erasing,
      ReadingEvents reading) {
    this.entering = entering;
    this.confirming = confirming;
    this.withdrawing = withdrawing;
    this.erasing = erasing;
    this.reading = reading;
  }

  /** An event to be entered. */
  record EventEntered(
      @Longest(100) String type, LocalDate date, @Longest(2000) @Nullable String note) {}

  /**
   * What the second person has seen; what is stated is held against how it is. Without a hash it
   * must be on record that they have read the event as it is.
   *
   * @param hash of whom the event makes overdue
   * @param count how many
   */
  record EventConfirmed(@Longest(71) @Nullable String hash, @Nullable Integer count) {}

  /** Why an event is withdrawn. */
  record EventWithdrawn(@Longest(2000) @Nullable String comment) {}

  /** Whether there were texts to erase. */
  record EventTextsErased(UUID id, boolean erased) {}

  /** Which page is asked for. */
  record EventsAsked(
      @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
      @Most(200)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit) {}

  /**
   * Events, the last entered first.
   *
   * @param next where the next page begins; absent on the last
   */
  record EventList(List<WorldEventView> events, @Nullable UUID next) {}

  @GetMapping
  @Operation(
      summary = "社外の出来事の一覧（新しい順） / Events of the world, the last entered first",
      description =
          "期限を過ぎる取引先は、1件ずつの取得で示します。 / Whom an event makes overdue is told where one is read.")
  EventList list(@ParameterObject EventsAsked asked, Sight sight) {
    int size = asked.limit() == null ? PAGE : asked.limit();
    List<WorldEvent> found = reading.list(asked.cursor(), size + 1);
    List<WorldEvent> shown = found.stream().limit(size).toList();
    return new EventList(
        shown.stream().map(event -> WorldEventView.of(event, null, sight)).toList(),
        found.size() > size ? shown.get(size - 1).id() : null);
  }

  private WorldEventView whole(WorldEvent event, Sight sight) {
    return WorldEventView.of(event, reading.overdue(event, sight), sight);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "社外の出来事と、それで期限を過ぎる取引先 / An event, and whom it makes overdue",
      description =
          "今日、または先の日付の出来事ではその日（asOf）についての結果です。確認待ちの出来事を見た人は記録され、"
              + "本文なしで確認できます。 / As of today or, where it lies ahead, of its own day (asOf)."
              + " That somebody has read an event that waits is kept; they may confirm it without a"
              + " body.")
  WorldEventView find(@PathVariable String id, HttpMethod method, Sight sight, Actor actor) {
    WorldEvent event = reading.find(WorldEventId.parsed(id));
    EventOverdue overdue = reading.overdue(event, sight);
    if (method.equals(HttpMethod.GET)) {
      // HEAD comes here too, and shows nothing.
      reading.look(event, overdue, sight, actor);
    }
    return WorldEventView.of(event, overdue, sight);
  }

  @PostMapping
  @Operation(
      summary = "社外の出来事を入力する / Enter an event of the world",
      description = "ほかの人が確認すると有効になります。 / It counts once another person has confirmed it.")
  @ApiResponse(responseCode = "201", description = "入力した出来事 / The event")
  ResponseEntity<WorldEventView> enter(@RequestBody EventEntered wish, Sight sight, Actor actor) {
    WorldEvent entered = entering.enter(new Event(wish.type(), wish.date()), wish.note(), actor);
    return ResponseEntity.created(URI.create("/api/events/" + entered.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(whole(entered, sight));
  }

  @PostMapping("/{id}/confirmation")
  @Operation(
      summary = "社外の出来事を確認する（入力した人以外） / Confirm an event: another person than who entered it",
      description =
          "見た内容（overdueのhash）を指定するか、先に出来事を取得してください。見ていない場合、現在と異なる場合は409に"
              + "なります。 / State what was seen (hash of overdue), or read the event before: 409 if"
              + " it was not seen, or is not so any more.")
  WorldEventView confirm(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable EventConfirmed wish,
      Sight sight,
      Actor actor) {
    ConfirmingEvent.Stated stated =
        wish == null
            ? new ConfirmingEvent.Stated(null, null)
            : new ConfirmingEvent.Stated(wish.hash(), wish.count());
    return whole(confirming.confirm(WorldEventId.parsed(id), stated, sight, actor), sight);
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "社外の出来事を取り下げる（全取引先を見られる人） / Withdraw an event: by who sees all suppliers")
  WorldEventView withdraw(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable EventWithdrawn wish,
      Sight sight,
      Actor actor) {
    String comment = wish == null ? null : wish.comment();
    return WorldEventView.of(
        withdrawing.withdraw(WorldEventId.parsed(id), comment, sight, actor), null, sight);
  }

  @DeleteMapping("/{id}/texts")
  @Operation(
      summary = "社外の出来事の自由記入を消去する / Erase what people wrote of an event",
      description = "出来事と確認の記録は残ります。元に戻せません。 / The event and its steps stay. There is no way back.")
  EventTextsErased erase(@PathVariable String id, PasswordSignIn by) {
    UUID event = WorldEventId.parsed(id);
    return new EventTextsErased(event, erasing.erase(event, by.actor()));
  }
}
