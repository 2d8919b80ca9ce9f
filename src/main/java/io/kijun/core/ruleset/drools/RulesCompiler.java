package io.kijun.core.ruleset.drools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles the engineers' DRL while Kijun is built, so that none is compiled while it runs. Each
 * package of rules becomes a {@link Model} that {@link java.util.ServiceLoader} finds.
 */
public final class RulesCompiler {

  /** The package of all DRL: a folder of its own, so that what a removed rule left behind goes. */
  private static final String PACKAGE = "kijun/rules";

  private static final KieServices KIE = KieServices.get();

  /** Fixed, since Drools names the classes it generates after it. */
  private static final ReleaseId RELEASE = KIE.newReleaseId("io.kijun", "rules", "1");

  private final Path source;
  private final Path output;

  private RulesCompiler(Path source, Path output) {
    this.source = source;
    this.output = output;
  }

  /**
   * Replaces the compiled rules.
   *
   * @param args the folder of the DRL files, then the folder of the compiled classes, which the
   *     rules' classes join
   * @throws IllegalStateException if there is no DRL file, or one does not compile: with all that
   *     is wrong
   */
  public static void main(String[] args) throws IOException {
    new RulesCompiler(Path.of(args[0]), Path.of(args[1])).compile();
  }

  private void compile() throws IOException {
    // First, since Drools does not make a declared type anew that it finds on the class path.
    delete(output.resolve(PACKAGE));
    InternalKieModule compiled = build();
    for (String name : compiled.getFileNames()) {
      if (name.startsWith(PACKAGE) && name.endsWith(".class")) {
        write(name, compiled.getBytes(name));
      }
    }
    write("META-INF/services/" + Model.class.getName(), models(compiled));
    write("rules/index.txt", index());
  }

  private InternalKieModule build() throws IOException {
    KieFileSystem files = KIE.newKieFileSystem().generateAndWritePomXML(RELEASE);
    for (Path drl : drlFiles()) {
      String name = "src/main/resources/" + PACKAGE + "/" + drl.getFileName();
      files.write(name, Files.readString(drl));
    }
    KieBuilder builder =
        KIE.newKieBuilder(files, RulesCompiler.class.getClassLoader())
            .buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          errors.stream().map(Message::toString).collect(joining("\n", "DRL:\n", "")));
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private List<Path> drlFiles() throws IOException {
    try (Stream<Path> files = Files.list(source)) {
      List<Path> drl = files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
      if (drl.isEmpty()) {
        throw new IllegalStateException("No *.drl in " + source.toAbsolutePath());
      }
      return drl;
    }
  }

  /** The names of the DRL files, by which they are found in a jar. */
  private byte[] index() throws IOException {
    return drlFiles().stream()
        .map(file -> file.getFileName().toString())
        .collect(joining("\n"))
        .getBytes(UTF_8);
  }

  /** The names of the models' classes. Drools lists them under a line with its version. */
  private static byte[] models(InternalKieModule compiled) {
    byte[] list = compiled.getBytes(CanonicalKieModule.getModelFileWithGAV(RELEASE));
    return new String(list, UTF_8).lines().skip(1).sorted().collect(joining("\n")).getBytes(UTF_8);
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = output.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, content);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
