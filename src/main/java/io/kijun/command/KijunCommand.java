package io.kijun.command;

import io.kijun.core.issue.Shown;
import io.kijun.runtime.Today;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command line. Reads files and prints; starts no service, and opens the store only to erase,
 * to export, and to see what shipped workbooks are news to it.
 */
@Command(
    name = "kijun",
    subcommands = {
      EvaluateCommand.class,
      CheckCommand.class,
      MutateCommand.class,
      EraseCommand.class,
      ShippedCommand.class,
      ExportCommand.class,
      SampleCommand.class,
      SheetCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "取引先をセキュリティ対策基準に照らして評価します。コマンドなしで起動するとサービスになります。",
      "Evaluates suppliers against a security standard. Without a command, starts the service."
    })
public final class KijunCommand {

  /** All as it should be. */
  static final int FINE = 0;

  /** Something was found that an officer must look at. */
  static final int FOUND = 1;

  /** The input cannot be used. */
  static final int UNUSABLE = 2;

  private static final int LONGEST_LINE = 500;

  KijunCommand() {}

  /** Whether arguments are for the command line: Spring's own all begin with two hyphens. */
  public static boolean isMeantBy(String[] args) {
    return args.length > 0
        && (!args[0].startsWith("--") || args[0].equals("--help") || args[0].equals("--version"));
  }

  /** Runs a command on standard output, in UTF-8 whatever the platform's encoding is. */
  public static int run(String[] args, Stores stores) {
    System.setProperty("logback.configurationFile", "logback-command.xml");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    try (PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err)) {
      // Not before: time zones load a library that logs.
      Today today = new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo"));
      return run(args, System.in, out, err, today, stores);
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs a command that needs no store. */
  static int run(String[] args, PrintWriter out, PrintWriter err, Today today) {
    return run(args, InputStream.nullInputStream(), out, err, today);
  }

  /** Runs a command that needs no store, with something on standard input. */
  static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err, Today today) {
    return run(
        args,
        in,
        out,
        err,
        today,
        () -> {
          throw new Stores.StoreUnusable("no store");
        });
  }

  /** Runs a command with nothing on standard input. */
  static int run(String[] args, PrintWriter out, PrintWriter err, Today today, Stores stores) {
    return run(args, InputStream.nullInputStream(), out, err, today, stores);
  }

  private static int run(
      String[] args, InputStream in, PrintWriter out, PrintWriter err, Today today, Stores stores) {
    Output output =
        new Output(
            new PrintWriter(new TerminalWriter(out)), new PrintWriter(new TerminalWriter(err)));
    int code = run(args, output, new Factory(in, output, today, stores));
    output.out().flush();
    output.err().flush();
    return code;
  }

  /** Whatever fails that nobody thought of is said in a line: no command ends without a word. */
  private static int run(String[] args, Output output, Factory factory) {
    try {
      return new CommandLine(new KijunCommand(), factory)
          .setOut(output.out())
          .setErr(output.err())
          .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, output))
          .execute(args);
    } catch (RuntimeException | Error e) {
      return failed(e, output);
    }
  }

  private static int failed(Throwable failure, Output output) {
    output
        .err()
        .println(
            Shown.of(
                Shown.onOneLine("想定外のエラーのため終了しました。 / Ended by an unexpected error. " + failure),
                LONGEST_LINE));
    return UNUSABLE;
  }

  /** Where commands print. */
  record Output(PrintWriter out, PrintWriter err) {}

  /** Gives commands what they need. */
  private record Factory(InputStream in, Output output, Today today, Stores stores)
      implements CommandLine.IFactory {

    @Override
    public <T> T create(Class<T> type) throws Exception {
      if (type == EvaluateCommand.class) {
        return type.cast(new EvaluateCommand(in, output, today));
      }
      if (type == CheckCommand.class) {
        return type.cast(new CheckCommand(output));
      }
      if (type == MutateCommand.class) {
        return type.cast(new MutateCommand(output));
      }
      if (type == EraseCommand.class) {
        return type.cast(new EraseCommand(output, stores));
      }
      if (type == ShippedCommand.class) {
        return type.cast(new ShippedCommand(output, stores));
      }
      if (type == ExportFactsCommand.class) {
        return type.cast(new ExportFactsCommand(output, stores));
      }
      if (type == ExportRulesetCommand.class) {
        return type.cast(new ExportRulesetCommand(output, stores));
      }
      if (type == SampleCommand.class) {
        return type.cast(new SampleCommand(output, today));
      }
      if (type == SheetReadCommand.class) {
        return type.cast(new SheetReadCommand(output, today));
      }
      if (type == SheetBlankCommand.class) {
        return type.cast(new SheetBlankCommand(output));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
