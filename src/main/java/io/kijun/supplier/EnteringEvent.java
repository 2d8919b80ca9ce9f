package io.kijun.supplier;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.evidence.Event;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import io.kijun.inforce.Engines;
import io.kijun.record.FactsRejected;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters an event of the world, which counts once a second person has confirmed it. */
@Component
public class EnteringEvent {

  private final WorldEvents events;
  private final Engines engines;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  EnteringEvent(WorldEvents events, Engines engines, ActivityLog log, RecordIds ids, Today today) {
    this.events = events;
    this.engines = engines;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Enters it.
   *
   * @param event of a type that the ruleset in force marks as of the world
   * @throws FactsRejected if it is of another type, or of none
   */
  @Transactional
  public WorldEvent enter(Event event, @Nullable String note, Actor actor) {
    checkType(event.type());
    WorldEvent entered =
        new WorldEvent(
            ids.next(),
            event,
            note == null || note.isBlank() ? null : note,
            actor.name(),
            today.now(),
            List.of());
    events.add(entered);
    log.add(
        actor,
        LogAction.WORLD_EVENT_ENTERED,
        entered.id().toString(),
        null,
        Map.of("type", event.type(), "date", event.date().toString()));
    return entered;
  }

  private void checkType(String type) {
    List<Word> types = engines.inForce(today.day()).evaluator().standard().vocabulary().events();
    List<String> ofWorld = types.stream().filter(Word::happensInWorld).map(Word::code).toList();
    if (!ofWorld.contains(type)) {
      boolean own = types.stream().anyMatch(word -> word.code().equals(type));
      throw new FactsRejected(
          List.of(
              Issue.unknown(
                  own ? IssueCode.EVENT_OF_SUPPLIER : IssueCode.UNKNOWN_WORD,
                  new FieldPlace("$.type"),
                  own
                      ? new Text(
                          "取引先ごとの発生事象です。その取引先の事実として記録してください。",
                          "Such events happen to one supplier; they belong to its facts.")
                      : new Text("語彙にない語です。", "The vocabulary has no such word."),
                  type,
                  ofWorld)));
    }
  }
}
