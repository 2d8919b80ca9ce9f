package io.kijun.command;

import io.kijun.core.evaluation.KijunVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, for {@code --version}. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    return new String[] {"Kijun " + KijunVersion.VERSION};
  }
}
