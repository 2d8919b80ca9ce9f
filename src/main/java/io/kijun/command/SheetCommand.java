package io.kijun.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Check sheets on a supplier's or a reviewer's machine, without the service. */
@Command(
    name = "sheet",
    subcommands = {SheetBlankCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {"チェックシートを作ります。", "Makes check sheets."})
final class SheetCommand {}
