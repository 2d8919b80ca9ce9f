package io.kijun.portfolio.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Text;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A calendar as a file that any client reads. */
class CalendarFileTests {

  private static final Text NAME = new Text("取引先の予定", "Suppliers");
  private static final Instant THEN = Instant.parse("2026-11-30T01:02:03.456789Z");

  private static CalendarEntry entry(String key, LocalDate day, String summary, Instant at) {
    return new CalendarEntry(
        CalendarKind.LAPSE,
        key,
        day,
        new Text(summary, summary),
        new Text("002-1\n031-1", "002-1\n031-1"),
        at);
  }

  private static byte[] file(CalendarEntry... entries) {
    NearestDays days = new NearestDays(LocalDate.of(2026, 12, 1), 5000);
    List.of(entries).forEach(days::add);
    return new CalendarFile(Text::ja).of(NAME, days.all());
  }

  private static Calendar read(byte[] file) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertThat(calendar.validate(true).hasErrors()).isFalse();
    return calendar;
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }

  @Test
  void aDayIsAnEventOfAWholeDayWithStampsOfItsRecord() throws Exception {
    VEvent event =
        read(file(entry("S-1", LocalDate.of(2027, 1, 31), "S-1：失効", THEN)))
            .<VEvent>getComponents("VEVENT")
            .get(0);

    assertThat(value(event, Property.DTSTART)).isEqualTo("20270131");
    assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261130T010203Z");
    assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20261130T010203Z");
    assertThat(value(event, Property.SUMMARY)).isEqualTo("S-1：失効");
    assertThat(value(event, Property.DESCRIPTION)).isEqualTo("002-1\n031-1");
    assertThat(value(event, Property.UID)).endsWith("@kijun");
    assertThat(new String(file(entry("a", LocalDate.EPOCH, "b", THEN)), UTF_8))
        .contains("DTSTART;VALUE=DATE:19700101\r\n", "METHOD:PUBLISH", "X-WR-CALNAME:取引先の予定")
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H", "TRANSP:TRANSPARENT")
        .doesNotContain("TZID", "VTIMEZONE");
  }

  @Test
  void linesAreFoldedAt75OctetsAndJapaneseStaysWhole() throws Exception {
    String longText = "指摘の期限、「対策」；改行なし\\".repeat(30) + "𠮷野家";

    byte[] file = file(entry("S-1", LocalDate.of(2027, 1, 31), longText, THEN));

    for (String line : new String(file, UTF_8).split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
    assertThat(value(read(file).<VEvent>getComponents("VEVENT").get(0), Property.SUMMARY))
        .isEqualTo(longText);
  }

  @Test
  void theSameRecordsMakeTheSameBytesAndLaterOnesKeepTheIdWithAHigherSequence() throws Exception {
    LocalDate day = LocalDate.of(2027, 1, 31);
    CalendarEntry one = entry("S-1", day, "失効 1件", THEN);
    CalendarEntry two = entry("S-2", day, "失効 2件", THEN);
    assertThat(file(one, two)).isEqualTo(file(two, one));

    VEvent before = read(file(one)).<VEvent>getComponents("VEVENT").get(0);
    VEvent after =
        read(file(entry("S-1", day, "失効 3件", THEN.plusSeconds(90))))
            .<VEvent>getComponents("VEVENT")
            .get(0);

    assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
    assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
        .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
    assertThat(one.uid()).isNotEqualTo(two.uid());
  }

  @Test
  void noTitleIsReadAsLinesOfItsOwn() throws Exception {
    String evil = "年次\rEND:VEVENT\rBEGIN:VEVENT\rATTACH:https://evil.example\u202E\u0007\u2028";

    byte[] file = file(entry("S-1", LocalDate.of(2027, 1, 31), evil, THEN));

    String text = new String(file, UTF_8);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\u202E", "\u0007", "\u2028");
    assertThat(read(file).<VEvent>getComponents("VEVENT")).hasSize(1);
    assertThat(text.lines().filter(line -> line.startsWith("ATTACH"))).isEmpty();
  }

  @Test
  void thousandsOfEventsAreWrittenOneAfterTheOther() {
    CalendarEntry[] many = new CalendarEntry[5000];
    for (int i = 0; i < many.length; i++) {
      many[i] = entry("S-" + i, LocalDate.of(2027, 1, 31), "失効", THEN);
    }

    assertThat(new String(file(many), UTF_8).lines().filter("END:VEVENT"::equals)).hasSize(5000);
  }

  @Test
  void anEmptyCalendarIsOneToo() throws Exception {
    Calendar empty = new CalendarBuilder().build(new ByteArrayInputStream(file()));
    assertThat(empty.<VEvent>getComponents("VEVENT")).isEmpty();
  }
}
