package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as iCalendar (RFC 5545): whole days, without times and zones. Nothing in it is of the
 * moment at which it is made: stamps and sequence numbers are those of the records, so that the
 * same records make the same bytes.
 */
final class CalendarFile {

  private static final Duration REFRESH = Duration.ofHours(6);

  /** Sequence numbers are minutes from here, which fit into 32 bits for some thousand years. */
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

  /** It folds by characters; lines are to be folded by octets. */
  private static final int UNFOLDED = 1 << 20;

  /** What is published has an organizer, who is nobody: mail to the domain goes nowhere. */
  private static final URI NOBODY = URI.create("mailto:kijun@kijun.invalid");

  private final Function<Text, String> language;

  /**
   * Files in a language.
   *
   * @param language which of two texts
   */
  CalendarFile(Function<Text, String> language) {
    this.language = language;
  }

  /** The file. */
  byte[] of(Text name, List<CalendarEntry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Kijun//Kijun//" + language.apply(new Text("JA", "EN"))));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", language.apply(name)));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    entries.stream()
        .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::uid))
        .map(this::event)
        .forEach(calendar::add);
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false, UNFOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private VEvent event(CalendarEntry entry) {
    Instant changedAt = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(changedAt));
    event.add(new LastModified(changedAt));
    event.add(new Sequence((int) Math.max(0, ChronoUnit.MINUTES.between(FIRST, changedAt))));
    event.add(new Organizer(new ParameterList(List.of(new Cn("Kijun"))), NOBODY));
    event.add(new DtStart<>(entry.day()));
    event.add(new Summary(language.apply(entry.summary())));
    String details = language.apply(entry.details());
    if (!details.isEmpty()) {
      event.add(new Description(details));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }
}
