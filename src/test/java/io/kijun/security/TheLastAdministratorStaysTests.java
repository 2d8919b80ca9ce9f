package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.NewPassword;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.fixture.Api;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two administrators who disable each other at once do not leave the service without any. */
class TheLastAdministratorStaysTests {

  private static final int ROUNDS = 8;

  @TempDir private Path folder = Path.of("");

  private static String url(Databases kind) {
    return kind == Databases.POSTGRESQL
        ? Databases.postgresUrl()
        : "jdbc:h2:mem:last-administrator;DB_CLOSE_DELAY=-1";
  }

  @ParameterizedTest
  @EnumSource
  void whenTwoDisableEachOtherAtOnce(Databases kind) throws Exception {
    SmallWorkbooks.write(folder);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (var service = Instances.start(List.of("--spring.datasource.url=" + url(kind)), folder)) {
      People people = new People(new Api(service.getEnvironment()));
      Users users = service.getBean(Users.class);
      Passwords passwords = service.getBean(Passwords.class);
      String first = "admin";
      for (int round = 0; round < ROUNDS; round++) {
        String second = "admin" + round;
        String hashed = passwords.hashed(new NewPassword("the-password-of-" + second));
        users.add(new User(second, hashed, false, false, Set.of(Role.ADMIN)));
        for (String name : List.of(first, second)) {
          assertThat(people.ask(name, "GET", "/api/me").status()).isEqualTo(200);
        }
        String one = first;
        Future<Integer> a = threads.submit(() -> disable(people, one, second));
        Future<Integer> b = threads.submit(() -> disable(people, second, one));

        assertThat(List.of(a.get(), b.get())).containsOnlyOnce(200);
        first =
            users.all().stream()
                .filter(user -> user.is(Role.ADMIN) && !user.disabled())
                .map(User::name)
                .reduce((left, other) -> left + " and " + other)
                .orElse("nobody");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int disable(People people, String by, String other) {
    return people.json(by, "PUT", "/api/users/" + other, Map.of("disabled", true)).status();
  }
}
