package io.kijun.runtime;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * An H2 database in a folder. What was committed is written at once ({@code WRITE_DELAY=0}): an
 * answer that was given is on record even if the process is killed the moment after.
 */
record EmbeddedDatabase(Path folder) implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    Path file = folder.toAbsolutePath().normalize().resolve("kijun");
    return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
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
