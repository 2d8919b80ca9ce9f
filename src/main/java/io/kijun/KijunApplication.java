package io.kijun;

import io.kijun.command.KijunCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the service, or the command line where the first argument is a command. Users are ours:
 * Spring needs not make one up.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class KijunApplication {

  /** The service does not start for a command. */
  public static void main(String[] args) {
    if (KijunCommand.isMeantBy(args)) {
      System.exit(KijunCommand.run(args, new StoresOfTheService()));
    }
    HeadStart.take();
    SpringApplication.run(KijunApplication.class, args);
  }
}
