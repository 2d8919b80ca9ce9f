package io.kijun.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A name is erased once it was typed, and only of a user who is disabled. */
@KijunService
class AdminErasureControllerTests {

  private static final String USERS = "/console/administration/users/";

  private final Environment service;
  private final People people;

  @Autowired
  AdminErasureControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  @Test
  void whoMayStillSignInIsNotErased() {
    people.join("not-gone", "REVIEWER");

    Answer answer = ConsoleReader.signedIn(service, "admin").get(USERS + "not-gone/erasure");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("先に無効にしてください。");
  }

  @Test
  void theNameHasToBeTyped() {
    people.join("long-gone", "REVIEWER");
    people.json("admin", "PUT", "/api/users/long-gone", Map.of("disabled", true));
    ConsoleReader admin = ConsoleReader.signedIn(service, "admin");
    assertThat(admin.get(USERS + "long-gone/erasure").text()).contains("元に戻せません。");

    Answer other = admin.post(USERS + "long-gone/erasure", "typed", "long\"gone");
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.text()).contains("一致していません", "value=\"long&quot;gone\"");

    Answer erased = admin.post(USERS + "long-gone/erasure", "typed", "long-gone");
    assertThat(erased.status()).isEqualTo(303);
    assertThat(erased.header("Location")).startsWith(USERS + "erased-");
    assertThat(admin.get(erased.header("Location")).text()).contains("仮名に置き換えました。");
    assertThat(admin.get(USERS + "long-gone").status()).isEqualTo(404);
  }
}
