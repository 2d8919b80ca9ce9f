package io.kijun;

import io.kijun.access.ErasingUser;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.command.Stores;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.rulechange.NewerWorkbooks;
import io.kijun.runtime.DatabaseInUse;
import io.kijun.runtime.EmbeddedDatabase;
import io.kijun.runtime.Today;
import io.kijun.supplier.ErasingSupplier;
import io.kijun.supplier.ExportingFacts;
import io.kijun.supplier.ExportingFacts.Exported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Opens the service's store with the service's own settings, but nothing else of it: no port, no
 * rules, no sign-in.
 */
public final class StoresOfTheService implements Stores {

  private final String[] settings;

  /** The stores of a service that is set up so, besides what the environment says. */
  public StoresOfTheService(String... settings) {
    this.settings = settings.clone();
  }

  @Override
  public Store open() throws StoreInUse, StoreUnusable {
    try {
      return new OpenStore(
          new SpringApplicationBuilder(StoreConfiguration.class)
              .web(WebApplicationType.NONE)
              .logStartupInfo(false)
              .initializers(context -> requireStore(context.getEnvironment()))
              .run(settings));
    } catch (NoStore e) {
      throw new StoreUnusable(
          "記録がありません: " + e.getMessage() + " / There is no record in " + e.getMessage());
    } catch (RuntimeException e) {
      if (DatabaseInUse.isBehind(e)) {
        throw new StoreInUse(e);
      }
      throw unusable(e);
    }
  }

  private static StoreUnusable unusable(RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreUnusable("記録を開けません。 / The record cannot be opened: " + root.getMessage());
  }

  /** A command makes no store: a folder mistyped would look like one in which nobody is known. */
  private static void requireStore(ConfigurableEnvironment environment) {
    Optional<Path> missing = EmbeddedDatabase.file(environment).filter(file -> !Files.exists(file));
    if (missing.isPresent()) {
      throw new NoStore(missing.get().toString());
    }
  }

  /** There is no store. */
  private static final class NoStore extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private NoStore(String file) {
      super(file);
    }
  }

  /** What a command may do with the store. */
  private record OpenStore(ConfigurableApplicationContext context) implements Store {

    @Override
    public int eraseSupplier(String supplier) {
      return context.getBean(ErasingSupplier.class).erase(supplier, Sight.ALL, Actor.COMMAND);
    }

    @Override
    public String eraseUser(String name) {
      return context.getBean(ErasingUser.class).erase(name, Actor.COMMAND).value();
    }

    @Override
    public Optional<ShippedState> shipped() {
      return context
          .getBean(NewerWorkbooks.class)
          .look()
          .map(found -> new ShippedState(found.newer(), found.workbooks()));
    }

    @Override
    public void exportFacts(@Nullable LocalDate on, Consumer<Exported> taker) {
      context.getBean(ExportingFacts.class).each(on, Sight.ALL, taker);
    }

    @Override
    public Ruleset rulesetInForce(@Nullable LocalDate day) {
      LocalDate on = day == null ? context.getBean(Today.class).day() : day;
      return context.getBean(ChoosingRuleset.class).choose(null, on).ruleset();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
