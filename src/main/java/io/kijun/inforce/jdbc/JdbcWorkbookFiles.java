package io.kijun.inforce.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.inforce.WorkbookFiles;
import java.util.Collection;
import java.util.NoSuchElementException;
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
        .param("hashes", hashes.stream().map(Hash::value).toList())
        .query(Long.class)
        .single();
  }

  @Override
  public byte[] find(Hash hash) {
    return database
        .sql("select content from workbook_file where hash = :hash")
        .param("hash", hash.value())
        .query((row, number) -> row.getBytes("content"))
        .optional()
        .orElseThrow(() -> new NoSuchElementException(hash.value()));
  }
}
