package io.kijun.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.fixture.SmallStandard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That each event needs a date of its own is a mistake when left out, and so a mutant. */
class MutantsTests {

  @ParameterizedTest(name = "{0}, {1} types of event, each: {2}")
  @CsvSource({
    "AFTER,  1, true,  1",
    "AFTER,  1, false, 0",
    "AFTER,  0, true,  0",
    "BEFORE, 1, true,  0",
    "BEFORE, 2, true,  1",
    "EITHER, 1, true,  1"
  })
  void oneDateServesSeveralEvents(Timing timing, int types, boolean each, int mutants) {
    Standard small = SmallStandard.standard("1.0");
    Occasion occasion =
        new Occasion(
            "lawRevision",
            new Text("改正", "Revision"),
            List.of(),
            timing,
            30,
            30,
            List.of("one", "two").subList(0, types),
            List.of(),
            each);
    Occasion other = small.vocabulary().occasions().get(1);
    Standard standard = small.with(small.vocabulary().withOccasions(List.of(occasion, other)));

    assertThat(Mutants.of(standard).stream().filter(one -> one.place().startsWith("語彙")))
        .hasSize(mutants)
        .allSatisfy(
            one -> {
              assertThat(one.place()).isEqualTo("語彙 › lawRevision › そのつど");
              assertThat(one.subjects()).containsExactlyInAnyOrder("002-1", "2");
              assertThat(one.made().get().vocabulary().occasions())
                  .noneMatch(Occasion::needsOneEach);
            });
  }
}
