package io.kijun.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * An H2 database in a folder that is its owner's alone. What was committed is written at once
 * ({@code WRITE_DELAY=0}): an answer that was given is on record even if the process is killed the
 * moment after. It writes no trace file: what goes wrong is told to whoever asked.
 */
record EmbeddedDatabase(Path folder) implements JdbcConnectionDetails {

  private static final String NAME = "kijun";

  /** The database, with its folder made ready. */
  static EmbeddedDatabase in(Path folder) {
    try {
      OwnerOnly.prepare(folder, NAME + ".", NAME + ".mv.db");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EmbeddedDatabase(folder);
  }

  @Override
  public String getJdbcUrl() {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
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
