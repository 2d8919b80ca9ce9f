package io.kijun.access.jdbc;

import io.kijun.access.DeputyId;
import io.kijun.access.Gift;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a second person, in a database. */
@Repository
class JdbcPendingGifts implements PendingGifts {

  private static final String ALL = "select * from pending_gift ";

  private final JdbcClient database;

  JdbcPendingGifts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(PendingGift gift) {
    DeputyId deputy = gift.deputy();
    database
        .sql(
            """
            insert into pending_gift
              (id, user_name, kind, asked_by, password, deputy, recorded_at)
            values (:id, :to, :kind, :askedBy, :password, :deputy, :recordedAt)
            """)
        .param("id", gift.id())
        .param("to", gift.to())
        .param("kind", gift.kind().name())
        .param("askedBy", gift.askedBy())
        .param("password", gift.password())
        .param("deputy", deputy == null ? null : deputy.value())
        .param("recordedAt", gift.askedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<PendingGift> all() {
    return database.sql(ALL + "order by id").query(JdbcPendingGifts::gift).list();
  }

  @Override
  public List<PendingGift> of(String user) {
    return database
        .sql(ALL + "where user_name = :user order by id")
        .param("user", user)
        .query(JdbcPendingGifts::gift)
        .list();
  }

  private static PendingGift gift(ResultSet row, int number) throws SQLException {
    UUID deputy = row.getObject("deputy", UUID.class);
    return new PendingGift(
        row.getObject("id", UUID.class),
        row.getString("user_name"),
        Gift.Kind.valueOf(row.getString("kind")),
        row.getString("asked_by"),
        row.getString("password"),
        deputy == null ? null : new DeputyId(deputy),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public void remove(String user, Gift.Kind kind) {
    database
        .sql("delete from pending_gift where user_name = :user and kind = :kind")
        .param("user", user)
        .param("kind", kind.name())
        .update();
  }

  @Override
  public void remove(PendingGift gift) {
    database.sql("delete from pending_gift where id = :id").param("id", gift.id()).update();
  }
}
