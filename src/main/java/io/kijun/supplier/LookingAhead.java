package io.kijun.supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.Sight;
import io.kijun.core.evidence.Event;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.runtime.Today;
import io.kijun.supplier.EventOverdue.Affected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks whom an event of the world makes overdue: today, or on its own day where that is to come,
 * under the ruleset in force then.
 */
@Component
public final class LookingAhead {

  private static final int BATCH = 50;
  private static final int PARTS_KEPT = 8;
  private static final int ANSWERS_KEPT = 40;

  private final SuppliersOnRecord onRecord;
  private final Suppliers suppliers;
  private final FactsVersions versions;
  private final Engines engines;
  private final Today today;
  private final Cache<PartOf, Optional<EventPart>> parts =
      Caffeine.newBuilder().maximumSize(PARTS_KEPT).build();
  private final Cache<Question, EventOverdue> answers =
      Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

  LookingAhead(
      SuppliersOnRecord onRecord,
      Suppliers suppliers,
      FactsVersions versions,
      Engines engines,
      Today today) {
    this.onRecord = onRecord;
    this.suppliers = suppliers;
    this.versions = versions;
    this.engines = engines;
    this.today = today;
  }

  /** A part of a ruleset. */
  private record PartOf(RulesetHash ruleset, String type) {}

  /** All that an answer depends on. */
  private record Question(
      Event event, List<Event> others, RulesetHash ruleset, LocalDate day, String state) {}

  /** Whom it makes overdue, of all suppliers in sight. */
  public EventOverdue whom(Event event, Sight sight) {
    EventOverdue all = of(event);
    Set<String> codes =
        all.suppliers().stream().map(Affected::supplier).collect(Collectors.toSet());
    return all.of(suppliers.seen(codes, sight));
  }

  /** What was found, and all that it depends on. */
  record Looked(EventOverdue overdue, Object question) {}

  /** The same of all suppliers. It may take long, so that no transaction should wait for it. */
  EventOverdue of(Event event) {
    return look(event).overdue();
  }

  /** The same, to be held against what is on record later. */
  Looked look(Event event) {
    Engine engine = engines.inForce(day(event));
    Question question = question(event, engine);
    return new Looked(answers.get(question, asked -> answer(asked, engine)), question);
  }

  /** Whether nothing that it depends on has changed since. */
  boolean isStill(Looked looked, Event event) {
    return question(event, engines.inForce(day(event))).equals(looked.question());
  }

  /** What lies ahead makes nobody overdue before its day. */
  private LocalDate day(Event event) {
    LocalDate day = today.day();
    return event.date().isAfter(day) ? event.date() : day;
  }

  private Question question(Event event, Engine engine) {
    LocalDate day = day(event);
    List<Event> others = new ArrayList<>(onRecord.events(day));
    others.remove(event);
    return new Question(event, List.copyOf(others), engine.ruleset(), day, versions.state());
  }

  private EventOverdue answer(Question question, Engine engine) {
    List<Affected> affected = new ArrayList<>();
    Optional<EventPart> part =
        parts.get(
            new PartOf(engine.ruleset(), question.event().type()),
            any -> EventPart.of(engine.evaluator().standard(), question.event().type()));
    part.ifPresent(
        where -> {
          EventComparison comparison =
              new EventComparison(engine.evaluator(), where, question.event(), question.day());
          String after = "";
          List<SuppliersOnRecord.KnownSupplier> batch =
              onRecord.after(after, BATCH, question.others(), Sight.ALL);
          while (!batch.isEmpty()) {
            affected.addAll(
                comparison.of(
                    batch.stream().filter(SuppliersOnRecord.KnownSupplier::recorded).toList()));
            after = batch.get(batch.size() - 1).supplier();
            batch = onRecord.after(after, BATCH, question.others(), Sight.ALL);
          }
        });
    return new EventOverdue(question.day(), engine.ruleset(), affected);
  }
}
