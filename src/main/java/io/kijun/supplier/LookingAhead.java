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

/** Looks whom an event of the world makes overdue, today under the ruleset in force. */
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

  /** The same of all suppliers. */
  EventOverdue of(Event event) {
    LocalDate day = today.day();
    Engine engine = engines.inForce(day);
    List<Event> others = new ArrayList<>(onRecord.events(day));
    others.remove(event);
    Question question =
        new Question(event, List.copyOf(others), engine.ruleset(), day, versions.state());
    return answers.get(question, asked -> answer(asked, engine));
  }

  private EventOverdue answer(Question question, Engine engine) {
    List<Affected> affected = new ArrayList<>();
    Optional<EventPart> part =
        question.event().date().isAfter(question.day())
            ? Optional.empty()
            : parts.get(
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
