package io.kijun.portfolio.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.access.Users;
import io.kijun.fixture.Api;
import io.kijun.fixture.HeldRun;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.Today;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A run is followed while it is under way. */
@KijunService
class RunProgressEventsTests {

  private final Api api;
  private final People people;
  private final ListableBeanFactory service;
  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired
  RunProgressEventsTests(Api api, People people, ListableBeanFactory service) {
    this.api = api;
    this.people = people;
    this.service = service;
  }

  private HeldRun held(String group) {
    SmallPortfolio portfolio = new SmallPortfolio(service);
    portfolio.register(List.of("F-" + group), group);
    return HeldRun.of(service, List.of("F-" + group), "admin");
  }

  /** The events that come, and when no more do. */
  private record Followed(List<String> events, CompletableFuture<?> end) {

    boolean isOver() {
      return end.isDone();
    }
  }

  private Followed follow(String user, HeldRun run) {
    List<String> events = new CopyOnWriteArrayList<>();
    CompletableFuture<HttpResponse<Stream<String>>> answer =
        client.sendAsync(
            api.request(run.path() + "/progress", "Authorization", People.basic(user))
                .GET()
                .build(),
            BodyHandlers.ofLines());
    return new Followed(
        events,
        answer.thenAcceptAsync(
            one -> one.body().filter(line -> line.startsWith("data:")).forEach(events::add)));
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }

  @Test
  void aRunUnderWayIsToldUntilItIsOver() {
    Followed followed;
    try (HeldRun run = held("fp-way")) {
      followed = follow("admin", run);
      until(() -> followed.events().size() > 1);
      assertThat(followed.events())
          .allSatisfy(event -> assertThat(event).contains("\"state\":\"RUNNING\""));
      assertThat(followed.isOver()).isFalse();
    }
    until(followed::isOver);
    assertThat(followed.events().get(followed.events().size() - 1))
        .contains("\"state\":\"DONE\"", "\"done\":1");
  }

  @Test
  void whoMayNotSeeTheSameAnyMoreFollowsNoLonger() {
    people.join("fp-narrowed", "AUDITOR");
    people.join("fp-disabled", "AUDITOR");
    try (HeldRun run = held("fp-sight")) {
      Followed narrowed = follow("fp-narrowed", run);
      Followed disabled = follow("fp-disabled", run);
      until(() -> !narrowed.events().isEmpty() && !disabled.events().isEmpty());

      people.json(
          "admin", "PUT", "/api/users/fp-narrowed", Map.of("groups", List.of("fp-elsewhere")));
      people.json("admin", "PUT", "/api/users/fp-disabled", Map.of("disabled", true));

      until(() -> narrowed.isOver() && disabled.isOver());
    }
  }

  @Test
  void aUserFollowsFiveTimesAtOnceAndIsToldOnceBeyondThat() {
    people.join("fp-many", "AUDITOR");
    try (HeldRun run = held("fp-many")) {
      List<Followed> five =
          IntStream.range(0, RunProgressEvents.MOST_OF_USER)
              .mapToObj(i -> follow("fp-many", run))
              .toList();
      until(() -> five.stream().allMatch(one -> one.events().size() > 1));

      Followed sixth = follow("fp-many", run);
      Followed another = follow("admin", run);

      until(sixth::isOver);
      assertThat(sixth.events()).hasSize(1);
      until(() -> another.events().size() > 1);
      assertThat(five).noneMatch(Followed::isOver);
    }
  }

  /** An emitter at which nobody reads, or whose events are kept. */
  private static final class Emitter extends SseEmitter {

    private final CountDownLatch stuck;
    private final AtomicInteger sent = new AtomicInteger();

    Emitter(int stuck) {
      this.stuck = new CountDownLatch(stuck);
    }

    @Override
    public void send(SseEventBuilder builder) throws IOException {
      // The first is sent by whoever asks.
      if (sent.getAndIncrement() > 0) {
        try {
          stuck.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
  }

  @Test
  void whoDoesNotReadKeepsNobodyWaitingAndARunIsReadOnceForAll() {
    AtomicInteger reads = new AtomicInteger();
    try (HeldRun run = held("fp-slow")) {
      RunProgressEvents events = events(run, reads);
      List<Emitter> stuck = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        stuck.add(new Emitter(1));
        events.follow(stuck.get(i), run.run().id(), "admin", Sight.ALL);
      }
      Emitter reader = new Emitter(0);
      events.follow(reader, run.run().id(), "admin", Sight.ALL);
      int first = reads.get();

      events.tell();
      until(() -> reader.sent.get() > 1);
      int told = reader.sent.get();
      events.tell();
      until(() -> reader.sent.get() > told);

      assertThat(first).isEqualTo(5);
      assertThat(reads.get() - first).isLessThanOrEqualTo(reader.sent.get() + 1);
      assertThat(stuck).allSatisfy(one -> assertThat(one.sent.get()).isEqualTo(2));
      stuck.forEach(one -> one.stuck.countDown());
      events.destroy();
    }
  }

  private RunProgressEvents events(HeldRun run, AtomicInteger reads) {
    Optional<RunProgress> progress = service.getBean(Runs.class).find(run.run().id(), Sight.ALL);
    Runs counted =
        (Runs)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Runs.class},
                (proxy, method, arguments) -> {
                  reads.incrementAndGet();
                  return progress;
                });
    return new RunProgressEvents(
        counted,
        service.getBean(Users.class),
        service.getBean(Today.class),
        service.getBean(ThreadPoolTaskSchedulerBuilder.class),
        service.getBean(ThreadPoolTaskExecutorBuilder.class));
  }
}
