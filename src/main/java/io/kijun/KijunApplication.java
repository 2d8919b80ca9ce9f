package io.kijun;

import io.kijun.command.CommandLineEntry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or the command line where the first argument is a command. */
@SpringBootApplication
public class KijunApplication {

  /** Neither Spring nor a database starts for a command. */
  public static void main(String[] args) {
    if (CommandLineEntry.isMeantBy(args)) {
      System.exit(CommandLineEntry.run(args));
    }
    SpringApplication.run(KijunApplication.class, args);
  }
}
