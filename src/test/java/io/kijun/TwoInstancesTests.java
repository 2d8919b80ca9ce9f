package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two instances on one PostgreSQL. */
class TwoInstancesTests {

  private static final Duration AGREED = Duration.ofSeconds(2);

  private final List<String> database =
      List.of("--spring.datasource.url=" + Databases.postgresUrl());
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void workbooks() throws Exception {
    SmallWorkbooks.write(folder);
  }

  private ConfigurableApplicationContext start(Class<?>... sources) {
    return Instances.start(database, folder, sources);
  }

  @Test
  void whatIsApprovedOnOneIsAtWorkOnTheOtherWithinTwoSeconds() throws Exception {
    try (var a = start();
        var b = start()) {
      People onA = people(a);
      People onB = people(b);
      onA.join("sato", "OFFICER");
      onA.join("tanaka", "APPROVER");
      String before = evaluatedUnder(b);
      assertThat(evaluatedUnder(a)).isEqualTo(before);

      String approved = approve(onA);
      long end = System.nanoTime() + AGREED.toNanos();
      assertThat(atWorkBy(end, b, approved)).isEqualTo(approved);
      assertThat(evaluatedUnder(b)).isEqualTo(approved).isNotEqualTo(before);

      goBack(onB, before);
      end = System.nanoTime() + AGREED.toNanos();
      assertThat(evaluatedUnder(a)).isEqualTo(before);
      assertThat(atWorkBy(end, a, before)).isEqualTo(before);
      assertThat(atWorkBy(end, b, before)).isEqualTo(before);
    }
  }

  private static People people(ConfigurableApplicationContext instance) {
    return new People(new Api(instance.getEnvironment()));
  }

  private static String evaluatedUnder(ConfigurableApplicationContext instance) {
    byte[] request = PlainJson.bytes(SupplierJson.compliantBut(json -> json.remove("asOf")));
    Answer answer = new Api(instance.getEnvironment()).evaluate(request);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/ruleset/hash").asString();
  }

  /** What the instance has built, asked until it is the expected one or the time is over. */
  private static String atWorkBy(
      long end, ConfigurableApplicationContext instance, String expected) {
    String found;
    do {
      found = String.valueOf(Instances.ruleset(instance).getDetails().get("ruleset"));
    } while (!expected.equals(found) && System.nanoTime() < end);
    return found;
  }

  private String approve(People people) throws Exception {
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "H11", "1回以上/6か月");
    JsonNode draft = people.draft("sato", "半年ごと", SmallWorkbooks.files(folder)).json();
    String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    return approved(people, path, draft.at("/hash").asString(), 1);
  }

  private static void goBack(People people, String hash) {
    String path = "/api/rulesets/" + hash + "/reinstatement";
    Answer asked = people.json("sato", "POST", path, Map.of("comment", "戻す"));
    assertThat(asked.status()).isEqualTo(201);
    approved(people, path + "/approval", hash, asked.json().at("/version").asInt());
  }

  private static String approved(People people, String path, String hash, int version) {
    Map<String, Object> seen = Map.of("hash", hash, "version", version, "comment", "確認した");
    Answer answer = people.json("tanaka", "POST", path, seen);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/hash").asString();
  }

  @Test
  void ofTwoFirstStartsAtOnceOneFillsTheStoreForBoth() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    // Two starts at once in one process would set up the logging of it twice at once.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    try {
      Future<ConfigurableApplicationContext> first = threads.submit(() -> start(AtOnce.class));
      Future<ConfigurableApplicationContext> second = threads.submit(() -> start(AtOnce.class));
      try (var a = first.get(5, TimeUnit.MINUTES);
          var b = second.get(5, TimeUnit.MINUTES)) {
        assertThat(a.getBean(PeriodsInForce.class).all()).hasSize(1);
        assertThat(a.getBean(Rulesets.class).ids()).hasSize(1);
        assertThat(a.getBean(Users.class).all()).extracting(User::name).containsExactly("admin");
        assertThat(a.getBean(ActivityLog.class).latest(new LogQuery(null, null, null), null, 9))
            .extracting(LogEntry::action)
            .containsExactlyInAnyOrder("FIRST_RULESET_IN_FORCE", "USER_CREATED");
        assertThat(evaluatedUnder(a)).isEqualTo(evaluatedUnder(b));
      }
    } finally {
      System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
      threads.shutdownNow();
    }
  }

  /** Holds an instance back once it has seen that the store is empty, until the other has too. */
  static final class AtOnce implements BeanPostProcessor {

    private static final Map<Class<?>, CyclicBarrier> BOTH =
        Map.of(Rulesets.class, new CyclicBarrier(2), Users.class, new CyclicBarrier(2));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      for (Map.Entry<Class<?>, CyclicBarrier> both : BOTH.entrySet()) {
        if (both.getKey().isInstance(bean)) {
          return heldBack(both.getKey(), bean, both.getValue());
        }
      }
      return bean;
    }

    private static Object heldBack(Class<?> type, Object bean, CyclicBarrier both) {
      AtomicBoolean first = new AtomicBoolean(true);
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            try {
              Object answer = method.invoke(bean, arguments);
              if (method.getName().equals("isEmpty") && first.getAndSet(false)) {
                both.await(1, TimeUnit.MINUTES);
              }
              return answer;
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
    }
  }
}
