package io.kijun;

import io.kijun.command.KijunCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or the command line where the first argument is a command. */
@SpringBootApplication
public class KijunApplication {

  /** Neither Spring nor a database starts for a command. */
  public static void main(String[] args) {
    if (KijunCommand.isMeantBy(args)) {
      System.exit(KijunCommand.run(args));
    }
    HeadStart.take();
    SpringApplication.run(KijunApplication.class, args);
  }
}
