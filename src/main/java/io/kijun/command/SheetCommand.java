package io.kijun.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Check sheets on a supplier's or a reviewer's machine, without the service. */
@Command(
    name = "sheet",
    subcommands = {SheetBlankCommand.class, SheetReadCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "チェックシートを作り、記入されたものを読みます。",
      "Makes check sheets, and reads those that are filled in."
    })
final class SheetCommand {}
