package io.kijun.portfolio.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.issue.Refused;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** When a calendar is made, and when it is not. */
class KeptCalendarsTests {

  private static final KeptCalendars.WhichCalendar ONE =
      new KeptCalendars.WhichCalendar(new UUID(0, 1), null, "ja");

  private final KeptCalendars kept = new KeptCalendars();
  private int made;

  private Supplier<byte[]> making(String content) {
    return () -> {
      made++;
      return content.getBytes(UTF_8);
    };
  }

  private CalendarRead read(String mark, String has, Supplier<byte[]> making) {
    return kept.read(ONE, mark, has::equals, making);
  }

  private static String text(CalendarRead read) {
    return new String(Objects.requireNonNull(read.content()), UTF_8);
  }

  @Test
  void whileNothingWasRecordedNothingIsMade() {
    CalendarRead first = read("1", "", making("a"));

    assertThat(text(read("1", "", making("b")))).isEqualTo("a");
    assertThat(read("1", first.tag(), making("b")).content()).isNull();
    assertThat(made).isEqualTo(1);
  }

  @Test
  void whatWasRecordedSinceIsThereAtOnce() {
    CalendarRead first = read("1", "", making("a"));

    assertThat(text(read("2", first.tag(), making("b")))).isEqualTo("b");
    assertThat(read("3", "", making("b")).tag()).isEqualTo(read("3", "", making("c")).tag());
    assertThat(made).isEqualTo(3);
  }

  @Test
  void ofATokenOneAtATimeIsMadeAndWhoComesMeanwhileHasTheOneBefore() {
    assertThatThrownBy(() -> read("1", "", () -> text(read("1", "", making("b"))).getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            CalendarRefused.class,
            refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_MANY));

    read("1", "", making("a"));
    CalendarRead second =
        read("2", "", () -> (text(read("2", "", making("x"))) + "b").getBytes(UTF_8));

    assertThat(text(second)).isEqualTo("ab");
    assertThat(made).isEqualTo(1);
  }

  @Test
  void anotherTokenHasItsOwn() {
    read("1", "", making("a"));

    CalendarRead other =
        kept.read(
            new KeptCalendars.WhichCalendar(new UUID(0, 2), null, "ja"),
            "1",
            tag -> false,
            making("b"));

    assertThat(text(other)).isEqualTo("b");
  }
}
