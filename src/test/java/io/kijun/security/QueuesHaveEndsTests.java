package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.record.FactsOnRecord;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Drafts, their files and impact runs have limits, and one user leaves room for others. */
@KijunService
@DirtiesContext
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:queues;DB_CLOSE_DELAY=-1",
      "kijun.drafts.open-per-user=4",
      "kijun.drafts.open=6",
      "kijun.drafts.stored-per-user=64KB"
    })
class QueuesHaveEndsTests {

  private static final String SMALL = "01-small.xlsx";
  private static final Semaphore LOOKING = new Semaphore(0);

  /** Impact runs look at suppliers when they are let. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Waiting {

    @Bean
    static BeanPostProcessor waitingFacts() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof FactsOnRecord facts ? waiting(facts) : bean;
        }
      };
    }

    private static Object waiting(FactsOnRecord facts) {
      return Proxy.newProxyInstance(
          FactsOnRecord.class.getClassLoader(),
          new Class<?>[] {FactsOnRecord.class},
          (proxy, method, arguments) -> {
            if (method.getName().equals("latest")) {
              LOOKING.acquire();
            }
            try {
              return method.invoke(facts, arguments);
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
    }
  }

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final JdbcClient database;
  private final MultipartProperties multipart;

  @Autowired
  QueuesHaveEndsTests(People people, JdbcClient database, MultipartProperties multipart) {
    this.people = people;
    this.database = database;
    this.multipart = multipart;
  }

  @BeforeEach
  void nothingIsOpen() throws IOException {
    for (String name : List.of("sato", "suzuki")) {
      people.join(name, "OFFICER");
    }
    SmallWorkbooks.write(folder);
    for (JsonNode draft : people.ask("sato", "GET", "/api/drafts").json().at("/drafts")) {
      if (draft.at("/state").asString().equals("OPEN")) {
        people.ask("sato", "DELETE", "/api/drafts/" + draft.at("/id").asString());
      }
    }
  }

  private Answer start(String user, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "C11", text);
    return people.draft(user, text, SmallWorkbooks.files(folder));
  }

  private static String code(Answer answer) {
    return answer.status() + " " + answer.json().at("/issues/0/code").asString();
  }

  private static String path(Answer draft) {
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    return "/api/drafts/" + draft.json().at("/id").asString();
  }

  private long files() {
    return database.sql("select count(*) from workbook_file").query(Long.class).single();
  }

  @Test
  void aUserHasSoManyOpenDraftsAndAllTogetherSoMany() throws IOException {
    String first = path(start("sato", "一"));
    for (String text : List.of("二", "三", "四")) {
      path(start("sato", text));
    }
    assertThat(code(start("sato", "五"))).isEqualTo("409 TOO_MANY_DRAFTS");
    path(start("suzuki", "六"));
    path(start("suzuki", "七"));
    assertThat(code(start("suzuki", "八"))).isEqualTo("409 TOO_MANY_DRAFTS");

    people.ask("sato", "DELETE", first);
    path(start("sato", "九"));
  }

  @Test
  void whatADraftNoLongerHasIsFreed() throws IOException {
    String draft = path(start("sato", "置き換える前"));
    long before = files();
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "C11", "置き換えたあと");
    byte[] other = Files.readAllBytes(folder.resolve(SMALL));
    String workbook = draft + "/workbooks/" + SMALL;
    assertThat(people.bytes("sato", "PUT", workbook, other, "If-Match", "1").status())
        .isEqualTo(200);
    assertThat(files()).isEqualTo(before);

    assertThat(people.ask("sato", "DELETE", draft).status()).isEqualTo(204);
    assertThat(files()).isLessThan(before);
    JsonNode discarded = people.ask("sato", "GET", draft).json();
    assertThat(discarded.at("/state").asString()).isEqualTo("DISCARDED");
    assertThat(discarded.at("/workbooks").isEmpty()).isTrue();
    assertThat(people.ask("sato", "GET", workbook).status()).isEqualTo(404);
  }

  @Test
  void whatAnotherDraftHasIsNotFreed() throws IOException {
    String one = path(start("sato", "同じファイル"));
    String same = path(people.draft("suzuki", "同じ", SmallWorkbooks.files(folder)));
    people.ask("sato", "DELETE", one);
    assertThat(people.ask("suzuki", "GET", same + "/workbooks/" + SMALL).status()).isEqualTo(200);
  }

  @Test
  void theFilesOfAUsersDraftsTakeSoMuchRoom() throws IOException {
    long before = files();
    Answer last = start("sato", "大きい 0");
    for (int i = 1; i < 4 && last.status() == 201; i++) {
      before = files();
      Files.delete(folder.resolve("00-standard.xlsx"));
      SmallWorkbooks.write(folder);
      SmallWorkbooks.change(folder.resolve("00-standard.xlsx"), "ラベル", "C2", "Label " + i);
      SmallWorkbooks.change(folder.resolve("90-verdict.xlsx"), "助言", "C9", "x" + i);
      last = start("sato", "大きい " + i);
    }
    assertThat(code(last)).isEqualTo("413 DRAFT_STORE_FULL");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void impactRunsWaitInAQueueThatHasAnEndAndAreCancelledByTheirOwner() throws IOException {
    String impact = path(start("sato", "影響")) + "/impact";
    String first = people.ask("sato", "POST", impact).header("Location");
    String second = people.ask("sato", "POST", impact).header("Location");
    assertThat(people.ask("sato", "POST", impact).status()).isEqualTo(202);
    Answer refused = people.ask("sato", "POST", impact);
    assertThat(code(refused)).isEqualTo("429 TOO_MANY_RUNS");
    assertThat(refused.header("Retry-After")).isEqualTo("10");
    Answer others = people.ask("suzuki", "POST", impact);
    assertThat(others.status()).isEqualTo(202);
    assertThat(others.json().at("/startedBy").asString()).isEqualTo("suzuki");

    assertThat(people.ask("suzuki", "GET", second).json().at("/state").asString())
        .isEqualTo("RUNNING");
    assertThat(code(people.ask("suzuki", "DELETE", second))).isEqualTo("403 RUN_OF_ANOTHER");
    assertThat(people.ask("sato", "DELETE", second).status()).isEqualTo(204);
    assertThat(people.ask("sato", "GET", second).json().at("/state").asString())
        .isEqualTo("CANCELLED");
    assertThat(people.ask("admin", "DELETE", others.header("Location")).status()).isEqualTo(204);
    assertThat(people.ask("sato", "POST", impact).status()).isEqualTo(202);

    LOOKING.release(1000);
    assertThat(people.whenDone("sato", first).at("/state").asString()).isEqualTo("DONE");
    assertThat(people.whenDone("sato", impact).at("/state").asString()).isEqualTo("DONE");
    assertThat(logged("sato")).contains("IMPACT_STARTED", "IMPACT_CANCELLED");
    assertThat(logged("admin")).contains("IMPACT_CANCELLED");
    assertThat(people.ask("sato", "GET", impact + "/no-run").status()).isEqualTo(404);
  }

  private List<String> logged(String actor) {
    return people
        .ask("admin", "GET", "/api/log?actor=" + actor)
        .json()
        .at("/entries")
        .valueStream()
        .map(one -> one.at("/action").asString())
        .toList();
  }

  @Test
  void nothingOfAnUploadIsLeftInTheTemporaryFolder() throws IOException {
    path(start("sato", "残らない"));
    assertThat(people.draft("sato", "名前", Map.of("x.txt", new byte[100_000])).status())
        .isEqualTo(400);
    Path uploads = Path.of(Objects.requireNonNull(multipart.getLocation()));
    // The answer is sent a moment before what is left of the request is cleared away.
    Awaitility.await().untilAsserted(() -> assertThat(uploads).isEmptyDirectory());
  }
}
