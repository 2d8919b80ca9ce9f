package io.kijun.inforce.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.RulesetSummary;
import io.kijun.inforce.RulesetUnreadable;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Rulesets in a database. Keeps the last few that were read. */
@Repository
class JdbcRulesets implements Rulesets {

  private static final int KEPT = 8;
  private static final String COLUMNS = "select hash, standard, version from ruleset ";
  private static final String BY_HASH = COLUMNS + "where hash = :name";
  private static final String BY_ID = COLUMNS + "where id = :name";

  private final JdbcClient database;
  private final WorkbookFiles files;
  private final Cache<RulesetHash, Ruleset> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  JdbcRulesets(JdbcClient database, WorkbookFiles files) {
    this.database = database;
    this.files = files;
  }

  @Override
  public boolean isEmpty() {
    return database.sql("select count(*) from ruleset").query(Long.class).single() == 0;
  }

  @Override
  @Transactional
  public void add(Ruleset ruleset, Map<String, Hash> workbooks, Instant recordedAt) {
    if (hash(ruleset.hash()).isPresent()) {
      return;
    }
    database
        .sql(
            """
            insert into ruleset (hash, id, standard, version, content, recorded_at)
            values (:hash, :id, :standard, :version, :content, :recordedAt)
            """)
        .param("hash", ruleset.hash().value())
        .param("id", ruleset.id().value())
        .param("standard", ruleset.standard().id())
        .param("version", ruleset.standard().version())
        .param("content", new String(ruleset.canonical(), UTF_8))
        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
        .update();
    workbooks.forEach((name, hash) -> add(ruleset, name, hash));
  }

  private void add(Ruleset ruleset, String name, Hash hash) {
    database
        .sql(
            """
            insert into ruleset_workbook (ruleset, name, workbook_file)
            values (:ruleset, :name, :hash)
            """)
        .param("ruleset", ruleset.hash().value())
        .param("name", name)
        .param("hash", hash.value())
        .update();
  }

  @Override
  public Optional<Ruleset> find(RulesetName name) {
    return hash(name).map(hash -> read.get(hash, this::read));
  }

  /** Never one condition on two columns: the embedded database would read all content. */
  @Override
  public Optional<RulesetSummary> summary(RulesetName name) {
    return database
        .sql(name instanceof RulesetHash ? BY_HASH : BY_ID)
        .param("name", name.value())
        .query(
            (row, number) ->
                new RulesetSummary(
                    new RulesetHash(row.getString("hash")),
                    row.getString("standard"),
                    row.getString("version")))
        .optional();
  }

  private Optional<RulesetHash> hash(RulesetName name) {
    return summary(name).map(RulesetSummary::hash);
  }

  private Ruleset read(RulesetHash hash) {
    String content =
        database
            .sql("select content from ruleset where hash = :hash")
            .param("hash", hash.value())
            .query(String.class)
            .single();
    try {
      Ruleset ruleset = Ruleset.read(content.getBytes(UTF_8), hash);
      if (!ruleset.hash().equals(hash)) {
        throw new RulesetUnreadable(hash, "it reads as " + ruleset.hash(), null);
      }
      return ruleset;
    } catch (JacksonException e) {
      throw new RulesetUnreadable(hash, "it is no ruleset", e);
    }
  }

  @Override
  public List<RulesetId> ids() {
    return database
        .sql("select id from ruleset order by recorded_at desc, id fetch first 100 rows only")
        .query((row, number) -> new RulesetId(row.getString("id")))
        .list();
  }

  @Override
  public Map<String, Hash> workbooks(RulesetName ruleset) {
    Map<String, Hash> hashes = new TreeMap<>();
    hash(ruleset)
        .ifPresent(
            hash ->
                database
                    .sql("select name, workbook_file from ruleset_workbook where ruleset = :hash")
                    .param("hash", hash.value())
                    .query(
                        row -> {
                          hashes.put(
                              row.getString("name"), new Hash(row.getString("workbook_file")));
                        }));
    return hashes;
  }

  @Override
  public boolean anyHas(Map<String, Hash> workbooks) {
    Map<String, Integer> had = new HashMap<>();
    database
        .sql(
            "select ruleset, name, workbook_file from ruleset_workbook"
                + " where workbook_file in (:hashes)")
        .param("hashes", workbooks.values().stream().map(Hash::value).toList())
        .query(
            row -> {
              Hash hash = new Hash(row.getString("workbook_file"));
              if (hash.equals(workbooks.get(row.getString("name")))) {
                had.merge(row.getString("ruleset"), 1, Integer::sum);
              }
            });
    return had.containsValue(workbooks.size());
  }

  @Override
  public Optional<WorkbookFile> workbook(RulesetName ruleset, String name) {
    return Optional.ofNullable(workbooks(ruleset).get(name))
        .map(hash -> new WorkbookFile(name, files.find(hash)));
  }
}
