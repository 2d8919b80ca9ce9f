package io.kijun.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What is on record, for other programs. */
@Command(
    name = "export",
    subcommands = {ExportFactsCommand.class, ExportRulesetCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {"記録を、ほかのプログラムのために書き出します。", "Writes what is on record, for other programs."})
final class ExportCommand {}
