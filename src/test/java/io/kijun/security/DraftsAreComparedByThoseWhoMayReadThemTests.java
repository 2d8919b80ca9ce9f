package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not read a draft does not read it as what differs from a ruleset either. */
@KijunService
class DraftsAreComparedByThoseWhoMayReadThemTests {

  @TempDir private Path folder = Path.of("");
  private final People people;

  @Autowired
  DraftsAreComparedByThoseWhoMayReadThemTests(People people) {
    this.people = people;
  }

  @Test
  void andRulesetsByAnyone() throws Exception {
    people.join("c-sato", "OFFICER");
    people.join("c-mori", "AUDITOR");
    people.join("c-ito", "REVIEWER");
    SmallWorkbooks.write(folder);
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "C11", "まだ誰も知らない");
    String draft =
        people.draft("c-sato", "秘密", SmallWorkbooks.files(folder)).json().at("/id").asString();
    String ruleset = SmallStandard.ruleset().id().value();
    List<String> paths =
        List.of(
            "/api/rulesets/" + ruleset + "/differences/" + draft,
            "/api/rulesets/" + draft + "/differences/" + ruleset,
            "/api/rulesets/" + ruleset + "/differences/" + draft.toUpperCase(Locale.ROOT),
            "/api/rulesets/"
                + ruleset
                + "/differences/%"
                + hex(draft.charAt(0))
                + draft.substring(1));

    for (String path : paths) {
      assertThat(people.ask("c-ito", "GET", path).status()).as(path).isEqualTo(403);
      assertThat(people.ask("c-mori", "GET", path).status()).as(path).isEqualTo(200);
    }
    String rulesets =
        "/api/rulesets/" + ruleset + "/differences/" + SmallStandard.ruleset().hash().value();
    assertThat(people.ask("c-ito", "GET", rulesets).status()).isEqualTo(200);
  }

  private static String hex(char character) {
    return Integer.toHexString(character);
  }
}
