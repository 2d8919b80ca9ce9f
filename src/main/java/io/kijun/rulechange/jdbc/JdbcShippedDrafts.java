package io.kijun.rulechange.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.ShippedDrafts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which drafts were started from shipped workbooks, in a database. */
@Repository
class JdbcShippedDrafts implements ShippedDrafts {

  private final JdbcClient database;

  JdbcShippedDrafts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(UUID draft, Hash shipped) {
    database
        .sql("insert into draft_of_shipped (draft, shipped) values (:draft, :shipped)")
        .param("draft", draft)
        .param("shipped", shipped.value())
        .update();
  }

  @Override
  public boolean isApproved(Hash shipped) {
    return database
            .sql(
                """
                select count(*) from draft_of_shipped s join draft d on d.id = s.draft
                where s.shipped = :shipped and d.state = :approved
                """)
            .param("shipped", shipped.value())
            .param("approved", DraftState.APPROVED.name())
            .query(Long.class)
            .single()
        > 0;
  }
}
