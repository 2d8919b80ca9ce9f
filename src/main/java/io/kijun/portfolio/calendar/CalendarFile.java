package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
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

  /** Sequence numbers are seconds from here, which fit into 32 bits until 2088. */
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

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

  /**
   * The file. Its events are written one after the other: a library's calendar copies all that it
   * has for each that it is given.
   *
   * @param entries in the order in which they are to stand, none twice
   */
  byte[] of(Text name, List<CalendarEntry> entries) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, "BEGIN:VCALENDAR\r\n" + head(name));
    entries.forEach(one -> write(file, event(one).toString()));
    write(file, "END:VCALENDAR\r\n");
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream file, String lines) {
    file.writeBytes(FoldedLines.of(lines).getBytes(StandardCharsets.UTF_8));
  }

  private String head(Text name) {
    return Stream.of(
            new ProdId("-//Kijun//Kijun//" + language.apply(new Text("JA", "EN"))),
            ImmutableVersion.VERSION_2_0,
            ImmutableCalScale.GREGORIAN,
            ImmutableMethod.PUBLISH,
            new XProperty("X-WR-CALNAME", language.apply(name)),
            new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
            new XProperty("X-PUBLISHED-TTL", REFRESH.toString()))
        .map(Property::toString)
        .collect(Collectors.joining());
  }

  private VEvent event(CalendarEntry entry) {
    Instant changedAt = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(entry.uid()));
    properties.add(new DtStamp(changedAt));
    properties.add(new LastModified(changedAt));
    properties.add(new Sequence((int) Math.max(0, ChronoUnit.SECONDS.between(FIRST, changedAt))));
    properties.add(new Organizer(new ParameterList(List.of(new Cn("Kijun"))), NOBODY));
    properties.add(new DtStart<>(entry.day()));
    properties.add(new Summary(language.apply(entry.summary())));
    String details = language.apply(entry.details());
    if (!details.isEmpty()) {
      properties.add(new Description(details));
    }
    properties.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties));
  }
}
