package io.kijun.access.jdbc;

import io.kijun.access.Identities;
import io.kijun.access.Identity;
import io.kijun.runtime.Today;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Identities in a database. */
@Repository
class JdbcIdentities implements Identities {

  private final JdbcClient database;
  private final Today today;

  JdbcIdentities(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  public Optional<String> userOf(Identity identity) {
    return database
        .sql("select user_name from user_identity where issuer = :issuer and subject = :subject")
        .param("issuer", identity.issuer())
        .param("subject", identity.subject())
        .query(String.class)
        .optional();
  }

  @Override
  public Optional<Identity> of(String user) {
    return database
        .sql("select issuer, subject, shown from user_identity where user_name = :user")
        .param("user", user)
        .query(Identity.class)
        .optional();
  }

  @Override
  @Transactional
  public void add(String user, Identity identity) {
    database
        .sql(
            """
            insert into user_identity (user_name, issuer, subject, shown, recorded_at)
            values (:user, :issuer, :subject, :shown, :now)
            """)
        .param("user", user)
        .param("issuer", identity.issuer())
        .param("subject", identity.subject())
        .param("shown", identity.shown())
        .param("now", today.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  @Transactional
  public boolean remove(String user) {
    return database
            .sql("delete from user_identity where user_name = :user")
            .param("user", user)
            .update()
        > 0;
  }
}
