package io.kijun;

import io.kijun.command.KijunCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * Starts the service, or the command line where the first argument is a command. Users are ours:
 * Spring needs not make one up, nor check what comes in by annotations. Half of our classes stand
 * in others, and none of these is a bean: they are not read.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {UserDetailsServiceAutoConfiguration.class, ValidationAutoConfiguration.class})
@ComponentScan(
    resourcePattern = "**/{name:[^$]+}.class",
    excludeFilters = {
      @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
      @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
    })
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
