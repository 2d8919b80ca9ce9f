package io.kijun.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * An H2 database in a folder that is its owner's alone. What was committed is written at once
 * ({@code WRITE_DELAY=0}): an answer that was given is on record even if the process is killed the
 * moment after. It writes no trace file: what goes wrong is told to whoever asked. A large object
 * that was read is let go after a second, once the connection is used again or closed: until then
 * it stays on disk though its row is deleted.
 */
public record EmbeddedDatabase(Path folder) implements JdbcConnectionDetails {

  /** The setting that names another database. */
  static final String ANOTHER = "spring.datasource.url";

  /** Said where the embedded one is meant. */
  static final String EMBEDDED = "embedded";

  private static final String NAME = "kijun";
  private static final String FILE = NAME + ".mv.db";

  /** The file of a service's database; empty where another database is named. */
  public static Optional<Path> file(Environment environment) {
    return environment.getProperty(ANOTHER, EMBEDDED).equals(EMBEDDED)
        ? Optional.of(Path.of(environment.getProperty("kijun.data", "data"), FILE))
        : Optional.empty();
  }

  /** The database, with its folder made ready. */
  static EmbeddedDatabase in(Path folder) {
    try {
      OwnerOnly.prepare(folder, NAME + ".", FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EmbeddedDatabase(folder);
  }

  @Override
  public String getJdbcUrl() {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    return "jdbc:h2:file:"
        + file
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
        + ";LOB_TIMEOUT=1000";
  }

  @Override
  public String getUsername() {
    return "sa";
  }

  @Override
  public String getPassword() {
    return "";
  }
}
