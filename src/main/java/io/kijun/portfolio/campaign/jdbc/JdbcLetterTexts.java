package io.kijun.portfolio.campaign.jdbc;

import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.LetterText;
import io.kijun.portfolio.campaign.LetterTexts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts of letters in a database. */
@Repository
class JdbcLetterTexts implements LetterTexts {

  private final JdbcClient database;

  JdbcLetterTexts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<LetterText> of(LetterKind kind) {
    return database
        .sql(
            """
            select version, ja, en, actor, recorded_at from letter_text
            where kind = :kind order by version desc
            """)
        .param("kind", kind.name())
        .query(
            (row, number) ->
                new LetterText(
                    kind,
                    row.getInt("version"),
                    row.getString("ja"),
                    row.getString("en"),
                    row.getString("actor"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public boolean add(LetterText text) {
    Instant at = Objects.requireNonNull(text.recordedAt());
    try {
      database
          .sql(
              """
              insert into letter_text (kind, version, ja, en, actor, recorded_at)
              values (:kind, :version, :ja, :en, :actor, :recordedAt)
              """)
          .param("kind", text.kind().name())
          .param("version", text.version())
          .param("ja", text.ja())
          .param("en", text.en())
          .param("actor", text.actor())
          .param("recordedAt", at.atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }
}
