package io.kijun.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools as usually written: a rule in DRL for each row, a fact for each practice, compiled. */
final class DroolsAsUsual {

  private final KieBase base;

  DroolsAsUsual(List<Duty> duties) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/workload/workload.drl", drl(duties));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    base =
        services
            .newKieContainer(builder.getKieModule().getReleaseId())
            .newKieBase(services.newKieBaseConfiguration());
  }

  private static String drl(List<Duty> duties) {
    StringBuilder drl =
        new StringBuilder(
            """
            package workload
            import io.kijun.benchmark.Practice
            global java.util.List met
            """);
    for (Duty duty : duties) {
      drl.append("rule \"").append(duty.id()).append("\" when\n  Practice(key == \"");
      drl.append(duty.key()).append('"');
      if (duty.established()) {
        drl.append(", established == true");
      }
      if (duty.months() > 0) {
        drl.append(", within(").append(duty.months()).append(')');
      }
      words(drl, "reaches", duty.audience());
      words(drl, "contains", duty.contents());
      if (duty.kept() > 0) {
        drl.append(", months >= ").append(duty.kept());
      }
      drl.append(")\nthen\n  met.add(\"").append(duty.id()).append("\");\nend\n");
    }
    return drl.toString();
  }

  private static void words(StringBuilder drl, String method, String[] words) {
    if (words.length > 0) {
      String list =
          Arrays.stream(words).map(word -> '"' + word + '"').collect(Collectors.joining(", "));
      drl.append(", this.").append(method).append("(new String[]{").append(list).append("})");
    }
  }

  List<String> met(List<Practice> practices) {
    KieSession session = base.newKieSession();
    try {
      List<String> met = new ArrayList<>();
      session.setGlobal("met", met);
      practices.forEach(session::insert);
      session.fireAllRules();
      return met;
    } finally {
      session.dispose();
    }
  }
}
