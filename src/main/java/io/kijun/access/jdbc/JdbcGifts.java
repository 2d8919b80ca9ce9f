package io.kijun.access.jdbc;

import io.kijun.access.Gift;
import io.kijun.access.Gifts;
import io.kijun.runtime.RecordIds;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gifts in a database. */
@Repository
class JdbcGifts implements Gifts {

  private final JdbcClient database;
  private final RecordIds ids;

  JdbcGifts(JdbcClient database, RecordIds ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public void add(Gift gift) {
    database
        .sql(
            """
            insert into account_gift (id, user_name, kind, given_by, confirmed_by, recorded_at)
            values (:id, :to, :kind, :by, :confirmedBy, :recordedAt)
            """)
        .param("id", ids.next())
        .param("to", gift.to())
        .param("kind", gift.kind().name())
        .param("by", gift.by())
        .param("confirmedBy", gift.confirmedBy())
        .param("recordedAt", gift.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean anyAfter(UUID record, String to, Collection<String> givers) {
    return !givers.isEmpty()
        && database
                .sql(
                    """
                    select count(*) from account_gift
                    where user_name = :to and id > :record
                      and (given_by in (:givers) or confirmed_by in (:givers))
                    """)
                .param("to", to)
                .param("record", record)
                .param("givers", givers)
                .query(Long.class)
                .single()
            > 0;
  }

  @Override
  public Set<String> tiedTo(String name) {
    return Set.copyOf(
        database
            .sql(
                """
                select given_by from account_gift where user_name = :name and kind <> :deputyship
                union
                select user_name from account_gift where given_by = :name and kind <> :deputyship
                """)
            .param("name", name)
            .param("deputyship", Gift.Kind.DEPUTYSHIP.name())
            .query(String.class)
            .list());
  }
}
