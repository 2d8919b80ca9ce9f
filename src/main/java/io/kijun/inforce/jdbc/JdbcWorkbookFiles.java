package io.kijun.inforce.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.inforce.WorkbookFiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workbooks in a database. */
@Repository
class JdbcWorkbookFiles implements WorkbookFiles {

  private final JdbcClient database;

  JdbcWorkbookFiles(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Hash add(byte[] content) {
    Hash hash = Hash.of(content);
    long known =
        database
            .sql("select count(*) from workbook_file where hash = :hash")
            .param("hash", hash.value())
            .query(Long.class)
            .single();
    if (known == 0) {
      database
          .sql("insert into workbook_file (hash, content) values (:hash, :content)")
          .param("hash", hash.value())
          .param("content", content)
          .update();
    }
    return hash;
  }

  @Override
  public long size(Collection<Hash> hashes) {
    return database
        .sql(
            "select coalesce(sum(octet_length(content)), 0) from workbook_file"
                + " where hash in (:hashes)")
        .param("hashes", values(hashes))
        .query(Long.class)
        .single();
  }

  @Override
  public byte[] find(Hash hash) {
    return Objects.requireNonNull(find(Set.of(hash)).get(hash));
  }

  @Override
  public Map<Hash, byte[]> find(Collection<Hash> hashes) {
    Map<Hash, byte[]> found = new HashMap<>();
    if (!hashes.isEmpty()) {
      database
          .sql("select hash, content from workbook_file where hash in (:hashes)")
          .param("hashes", values(hashes))
          .query(
              row -> {
                found.put(new Hash(row.getString("hash")), row.getBytes("content"));
              });
    }
    for (Hash hash : hashes) {
      if (!found.containsKey(hash)) {
        throw new NoSuchElementException(hash.value());
      }
    }
    return found;
  }

  private static Set<String> values(Collection<Hash> hashes) {
    return hashes.stream().map(Hash::value).collect(Collectors.toSet());
  }
}
