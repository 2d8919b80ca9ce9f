package io.kijun.rulechange.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts, their files and wishes to go back, on every database that Kijun runs on. */
class DraftStoreTests {

  private static final Instant NOW = Instant.parse("2026-11-24T15:30:00Z");
  private static final RulesetHash BASE = new RulesetHash(hash("base").value());
  private static final UUID ID = new UUID(1, 1);

  private static Hash hash(String content) {
    return Hash.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A database with a ruleset of one file. */
  private record Store(
      DataSource source, JdbcClient database, JdbcDrafts drafts, JdbcOpenDrafts open) {

    static Store on(Databases kind) {
      DataSource source = kind.fresh();
      JdbcClient database = JdbcClient.create(source);
      Store store =
          new Store(source, database, new JdbcDrafts(database), new JdbcOpenDrafts(database));
      store.file("approved");
      database
          .sql(
              """
              insert into ruleset (hash, id, standard, version, content, recorded_at)
              values (:hash, 'bbbbbbbbbbbb', 's', '1', '{}', current_timestamp)
              """)
          .param("hash", BASE.value())
          .update();
      database
          .sql("insert into ruleset_workbook values (:ruleset, 'a.xlsx', :file)")
          .param("ruleset", BASE.value())
          .param("file", hash("approved").value())
          .update();
      return store;
    }

    void file(String content) {
      database
          .sql("insert into workbook_file (hash, content) values (:hash, :content)")
          .param("hash", hash(content).value())
          .param("content", content.getBytes(StandardCharsets.UTF_8))
          .update();
    }

    Draft draft(UUID id, String user, String... files) {
      Map<String, Hash> workbooks = new TreeMap<>();
      for (String file : files) {
        workbooks.put(file + ".xlsx", hash(file));
      }
      Draft draft = new Draft(id, "題名", BASE, DraftState.OPEN, Set.of(user), 1, workbooks);
      drafts.add(draft, user, NOW);
      return draft;
    }

    long files() {
      return database.sql("select count(*) from workbook_file").query(Long.class).single();
    }

    <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        List<Future<T>> both = threads.invokeAll(List.of(one, other));
        return List.of(both.get(0).get(), both.get(1).get());
      } finally {
        threads.shutdownNow();
      }
    }

    TransactionTemplate transaction() {
      return new TransactionTemplate(new JdbcTransactionManager(source));
    }
  }

  private static Draft next(Draft draft, Map<String, Hash> workbooks) {
    return new Draft(
        draft.id(),
        draft.title(),
        draft.base(),
        DraftState.OPEN,
        draft.authors(),
        draft.version() + 1,
        workbooks);
  }

  @ParameterizedTest
  @EnumSource
  void ofAnApprovalAndAChangeAtOnceOneCounts(Databases kind) throws Exception {
    Store store = Store.on(kind);
    Draft draft = store.draft(ID, "sato", "approved");
    for (int i = 0; i < 10; i++) {
      Draft seen = store.drafts.find(ID).orElseThrow();
      List<Boolean> done =
          store.atOnce(
              () -> store.transaction().execute(status -> store.drafts.approved(seen)),
              () ->
                  store
                      .transaction()
                      .execute(status -> store.drafts.save(next(seen, draft.workbooks()))));
      assertThat(done).containsExactlyInAnyOrder(true, false);
      Draft now = store.drafts.find(ID).orElseThrow();
      assertThat(now.version()).isEqualTo(done.get(0) ? seen.version() : seen.version() + 1);
      if (done.get(0)) {
        assertThat(store.drafts.reopened(now)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anApprovedDraftOfShippedWorkbooksIsKnownByThem(Databases kind) {
    Store store = Store.on(kind);
    JdbcShippedDrafts shipped = new JdbcShippedDrafts(store.database);
    Draft draft = store.draft(ID, "sato", "approved");
    shipped.add(ID, hash("shipped"));

    assertThat(shipped.isApproved(hash("shipped"))).isFalse();
    assertThat(store.drafts.approved(draft)).isTrue();
    assertThat(shipped.isApproved(hash("shipped"))).isTrue();
    assertThat(shipped.isApproved(hash("others"))).isFalse();
    assertThat(store.drafts.reopened(draft)).isTrue();
    assertThat(shipped.isApproved(hash("shipped"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheVersionThatWasSeenIsApprovedAndReopeningRaisesIt(Databases kind) {
    Store store = Store.on(kind);
    Draft first = store.draft(ID, "sato", "approved");
    Draft second = next(first, first.workbooks());
    assertThat(store.drafts.save(second)).isTrue();
    assertThat(store.drafts.approved(first)).isFalse();
    assertThat(store.drafts.approved(second)).isTrue();
    assertThat(store.drafts.reopened(first)).isFalse();
    assertThat(store.drafts.reopened(second)).isTrue();
    assertThat(store.drafts.find(ID).orElseThrow().version()).isEqualTo(3);
    assertThat(store.drafts.approved(second)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void filesAreFreedThatNothingHas(Databases kind) {
    Store store = Store.on(kind);
    List.of("one", "both", "nobody's").forEach(store::file);
    Draft draft = store.draft(ID, "sato", "approved", "one", "both");
    store.draft(new UUID(1, 2), "suzuki", "both");
    assertThat(store.open.count("sato")).isEqualTo(1);
    assertThat(store.open.count(null)).isEqualTo(2);
    assertThat(store.open.bytes("sato")).isEqualTo("oneboth".length());
    assertThat(store.open.bytes(null)).isEqualTo("oneboth".length());
    assertThat(store.open.startedBy(ID)).hasValue("sato");

    store.open.free(draft.workbooks().values());
    assertThat(store.files()).isEqualTo(4);
    assertThat(store.drafts.save(next(draft, Map.of()))).isTrue();
    store.open.free(draft.workbooks().values());
    assertThat(store.files()).isEqualTo(3);
    store.open.free(List.of());
    assertThat(store.open.bytes("sato")).isZero();
    assertThat(store.open.bytes("suzuki")).isEqualTo("both".length());
  }

  @ParameterizedTest
  @EnumSource
  void whoeverBringsFilesInWaitsForOthers(Databases kind) throws Exception {
    Store store = Store.on(kind);
    Callable<Integer> started =
        () ->
            store
                .transaction()
                .execute(
                    status -> {
                      store.open.lock();
                      int open = store.open.count(null);
                      store.draft(UUID.randomUUID(), "sato", "approved");
                      return open;
                    });
    assertThat(store.atOnce(started, started)).containsExactlyInAnyOrder(0, 1);
  }

  @ParameterizedTest
  @EnumSource
  void aWishesVersionCountsAllThatWasDone(Databases kind) {
    Store store = Store.on(kind);
    JdbcApprovals approvals = new JdbcApprovals(store.database);
    assertThat(approvals.version(BASE)).isZero();
    Reinstatement first =
        new Reinstatement(ID, BASE, LocalDate.parse("2026-12-01"), "x", "sato", null);
    approvals.add(first, NOW);
    assertThat(approvals.version(BASE)).isEqualTo(1);
    assertThat(approvals.withdrawn(ID)).isTrue();
    assertThat(approvals.version(BASE)).isEqualTo(2);
  }
}
