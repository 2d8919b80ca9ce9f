package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** A sheet of some workbooks as stock drools-decisiontables compiles it, unchanged. */
final class StockDecisionTable {

  private static final KieServices KIE = KieServices.get();

  private final KieBase base;

  StockDecisionTable(List<WorkbookFile> workbooks, String sheet) {
    ReleaseId release = KIE.newReleaseId("io.kijun.stock", sheet, "1");
    KieFileSystem files = KIE.newKieFileSystem().generateAndWritePomXML(release);
    for (WorkbookFile workbook : workbooks) {
      String drl =
          new SpreadsheetCompiler().compile(new ByteArrayInputStream(workbook.content()), sheet);
      String name = workbook.name().replaceAll("\\W", "_");
      files.write("src/main/resources/kijun/sheet/" + name + ".drl", drl);
    }
    KieBuilder builder = KIE.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
    this.base = KIE.newKieContainer(release).getKieBase();
  }

  /** The names of its rules. */
  List<String> rules() {
    return base.getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .map(rule -> rule.getName())
        .toList();
  }

  /** Fires the rules; gives the names of those that did. */
  List<String> fire(Map<String, ?> globals, Iterable<?> facts) {
    KieSession session = base.newKieSession();
    try {
      globals.forEach(session::setGlobal);
      facts.forEach(session::insert);
      List<String> fired = new ArrayList<>();
      session.fireAllRules(match -> fired.add(match.getRule().getName()));
      return fired;
    } finally {
      session.dispose();
    }
  }
}
