package io.kijun.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.standard.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** JSON objects are read as records, and all that is wrong is told at once. */
class RecordReaderTests {

  private static final Map<String, Set<String>> WORDS = Map.of("colours", Set.of("red"));

  enum Size {
    SMALL,
    LARGE
  }

  record Part(@Longest(5) String name, @Nullable LocalDate made) {}

  record Code(@JsonValue String text) {
    Code {
      if (!text.startsWith("K")) {
        throw new ValueRefused(
            IssueCode.CODE, text, new Text("Kで始めてください。", "It must start with K."));
      }
    }
  }

  record Order(
      @Longest(10) String label,
      @Longest(10) @Nullable String note,
      @Longest(10) @Nullable Code code,
      @Nullable Size size,
      @Nullable Boolean urgent,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable Period every,
      @Words("colours") @Nullable String colour,
      @Words("colours") Set<String> colours,
      @Words("colours") Map<String, Boolean> lit,
      @NotEmpty @Nullable Set<Size> sizes,
      List<Part> parts,
      @Nullable Part main) {

    Order {
      if (first != null && last != null && last.isBefore(first)) {
        throw new ValueRefused(
            IssueCode.INVALID_PERIOD,
            "last",
            last.toString(),
            new Text("順序が逆です。", "It ends too early."));
      }
    }
  }

  private final Issues issues = Issues.ofRequest();

  private @Nullable Order read(String json) {
    JsonNode tree = StrictJson.parse(json.getBytes(StandardCharsets.UTF_8)).tree();
    return tree == null ? null : RecordReader.of(Order.class).read(tree, "$", issues, WORDS);
  }

  private List<String> told() {
    return issues.all().stream().map(issue -> issue.code() + " " + issue.place()).toList();
  }

  @Test
  void aWholeObjectIsRead() {
    Order order =
        read(
            """
            {"label":"x","note":" ","code":"K1","size":"LARGE","urgent":true,"first":"2026-01-01",
             "last":"2026-01-01","every":"P6M","colour":"red","colours":["red"],
             "lit":{"red":false},"sizes":["LARGE","SMALL"],
             "parts":[{"name":"a"},{"name":"b","made":"2026-02-03"}],"main":{"name":"c"}}
            """);

    assertThat(told()).isEmpty();
    assertThat(order)
        .isEqualTo(
            new Order(
                "x",
                " ",
                new Code("K1"),
                Size.LARGE,
                true,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-01"),
                Period.ofMonths(6),
                "red",
                Set.of("red"),
                Map.of("red", false),
                Set.of(Size.SMALL, Size.LARGE),
                List.of(new Part("a", null), new Part("b", LocalDate.parse("2026-02-03"))),
                new Part("c", null)));
  }

  @Test
  void whatMayBeLeftOutIsNullOrEmpty() {
    Order order = read("{\"label\":\"x\",\"note\":null}");

    assertThat(told()).isEmpty();
    assertThat(order)
        .isEqualTo(
            new Order(
                "x", null, null, null, null, null, null, null, null, Set.of(), Map.of(), null,
                List.of(), null));
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsPath() {
    read(
        """
        {"lable":"x","note":"01234567890","code":"X","size":"HUGE","urgent":"yes",
         "first":"2026-02-30","every":"6 months","colour":"blue","colours":["red","blue",1],
         "lit":{"blue":true,"red":1},"sizes":[],"parts":[{"name":" "},1],"main":{"made":true}}
        """);

    assertThat(told())
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD $.lable",
            "MISSING $.label",
            "TOO_LONG $.note",
            "CODE $.code",
            "UNKNOWN_WORD $.size",
            "WRONG_TYPE $.urgent",
            "INVALID_DATE $.first",
            "INVALID_PERIOD $.every",
            "UNKNOWN_WORD $.colour",
            "UNKNOWN_WORD $.colours[1]",
            "WRONG_TYPE $.colours[2]",
            "UNKNOWN_FIELD $.lit.blue",
            "WRONG_TYPE $.lit.red",
            "MISSING $.sizes",
            "BLANK $.parts[0].name",
            "WRONG_TYPE $.parts[1]",
            "MISSING $.parts[1].name",
            "MISSING $.main.name",
            "WRONG_TYPE $.main.made");
  }

  @Test
  void fieldsThatDoNotGoTogetherAreToldByTheRecord() {
    assertThat(read("{\"label\":\"x\",\"first\":\"2026-01-02\",\"last\":\"2026-01-01\"}")).isNull();
    assertThat(told()).containsExactly("INVALID_PERIOD $.last");
  }

  record Counted(int seen, @Nullable Integer before) {}

  @Test
  void aCountIsAWholeNumberThatIsNotNegative() {
    assertThat(counted("{\"seen\":3}")).isEqualTo(new Counted(3, null));
    assertThat(counted("{\"seen\":0,\"before\":999999999}")).isEqualTo(new Counted(0, 999_999_999));
    for (String wrong : List.of("-1", "1.5", "1e1", "\"1\"", "1000000000", "99999999999")) {
      assertThat(counted("{\"seen\":" + wrong + "}")).as(wrong).isNull();
    }
  }

  private static @Nullable Counted counted(String json) {
    JsonNode tree =
        Objects.requireNonNull(
            StrictJson.parse(json.getBytes(StandardCharsets.UTF_8)).tree(), json);
    return RecordReader.of(Counted.class).read(tree, Issues.ofRequest());
  }

  record Unlimited(String text) {}

  record PlainNumber(Double number) {}

  @Test
  void aRecordThatSaysTooLittleIsNoneToRead() {
    for (Class<? extends Record> type : List.of(Unlimited.class, PlainNumber.class)) {
      assertThatThrownBy(() -> RecordReader.of(type))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no JSON is read as");
    }
  }
}
