package io.kijun.portfolio.run.jdbc;

import io.kijun.portfolio.run.RunPart;
import io.kijun.portfolio.run.Runs.TakenPart;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Parts of runs, taken by locking their rows: a process that dies loses its connection, and with it
 * the lock, so that another one goes on at once.
 */
final class RunClaims {

  private final DataSource source;
  private final RecordIds ids;
  private final Today today;

  RunClaims(DataSource source, RecordIds ids, Today today) {
    this.source = source;
    this.ids = ids;
    this.today = today;
  }

  Optional<TakenPart> take(UUID node) {
    try {
      Held held = held(source.getConnection());
      try {
        if (held.take()) {
          note(held.part(), node);
          return Optional.of(held);
        }
      } catch (RuntimeException e) {
        held.close();
        throw e;
      }
      held.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("no part of a run could be taken", e);
    }
  }

  private Held held(Connection connection) throws SQLException {
    try {
      return new Held(connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }

  /** On another connection: it is known at once that somebody is at work. */
  private void note(RunPart part, UUID node) {
    JdbcClient.create(source)
        .sql(
            """
            insert into run_claim (id, run, part, node, recorded_at)
            values (:id, :run, :part, :node, :at)
            """)
        .param("id", ids.next())
        .param("run", part.run())
        .param("part", part.number())
        .param("node", node)
        .param("at", now())
        .update();
  }

  /** A connection that holds the row of a part. */
  final class Held implements TakenPart {

    private final Connection connection;
    private final JdbcClient database;
    private RunPart part = new RunPart(new UUID(0, 0), 0);

    Held(Connection connection) throws SQLException {
      this.connection = connection;
      this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      connection.setAutoCommit(false);
    }

    /**
     * A part that nobody holds, of the run that has waited longest. Each row is locked by its key:
     * a database that locks before it sorts would lock them all.
     */
    boolean take() {
      for (RunPart open : open()) {
        part = open;
        if (lock() && !isDone()) {
          return true;
        }
      }
      return false;
    }

    private List<RunPart> open() {
      return database
          .sql(
              """
              select p.run, p.number,
                coalesce(
                  (select max(c.recorded_at) from run_claim c where c.run = r.id), r.recorded_at)
                  as waits_since
              from run r join run_part p on p.run = r.id
              where not exists (select 1 from run_end e where e.run = r.id)
                and not exists
                  (select 1 from run_part_done d where d.run = p.run and d.part = p.number)
              order by waits_since, p.run, p.number
              fetch first 100 rows only
              """)
          .query((row, number) -> new RunPart(row.getObject("run", UUID.class), row.getInt(2)))
          .list();
    }

    private boolean lock() {
      return !database
          .sql(
              """
              select number from run_part where run = :run and number = :part
              for update skip locked
              """)
          .param("run", part.run())
          .param("part", part.number())
          .query(Integer.class)
          .list()
          .isEmpty();
    }

    /** Whoever had it may have finished it after it was looked for and before it was locked. */
    private boolean isDone() {
      return database
              .sql(
                  """
                  select (select count(*) from run_part_done where run = :run and part = :part)
                    + (select count(*) from run_end where run = :run)
                  """)
              .param("run", part.run())
              .param("part", part.number())
              .query(Integer.class)
              .single()
          > 0;
    }

    @Override
    public RunPart part() {
      return part;
    }

    /** Both at once; two who are last at once wait for each other. */
    @Override
    public void done() {
      try {
        database
            .sql("select run from run_owner where run = :run for update")
            .param("run", part.run())
            .query(UUID.class)
            .list();
        database
            .sql("insert into run_part_done (run, part, recorded_at) values (:run, :part, :at)")
            .param("run", part.run())
            .param("part", part.number())
            .param("at", now())
            .update();
        finish();
        connection.commit();
      } catch (SQLException e) {
        throw new IllegalStateException("a part of a run could not be put down as done", e);
      }
    }

    /** The last part ends the run. */
    private void finish() {
      int ended =
          database
              .sql(
                  """
              insert into run_end (run, state, actor, recorded_at)
              select r.id, 'DONE', r.actor, :at from run r
              where r.id = :run and not exists (select 1 from run_end e where e.run = r.id)
                and not exists
                  (select 1 from run_part p where p.run = r.id and not exists
                    (select 1 from run_part_done d where d.run = p.run and d.part = p.number))
              """)
              .param("run", part.run())
              .param("at", now())
              .update();
      if (ended > 0) {
        RunCounts.keep(database, part.run());
      }
    }

    @Override
    public void close() {
      try (connection) {
        connection.rollback();
        connection.setAutoCommit(true);
      } catch (SQLException e) {
        throw new IllegalStateException("a part of a run could not be given back", e);
      }
    }
  }
}
