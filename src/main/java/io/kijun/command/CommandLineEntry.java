package io.kijun.command;

/** Where the command line begins. */
public final class CommandLineEntry {

  private CommandLineEntry() {}

  public static boolean isMeantBy(String[] args) {
    return args.length > 0 && !args[0].startsWith("--");
  }

  public static int run(String[] args) {
    return 2;
  }
}
