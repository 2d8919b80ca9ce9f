package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.ReadingResults.RunRead;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.runtime.Today;

/** What the page to print says of a run, in one language. */
public final class RunPage {

  private final RunProgress run;
  private final Standard standard;
  private final PageWords words;
  private final RunCharts charts;
  private final RunLists lists;

  RunPage(RunProgress run, Standard standard, RunRead read, PageWords words, Today today) {
    this.run = run;
    this.standard = standard;
    this.words = words;
    this.charts = new RunCharts(read.distribution(), read.lapses(), standard, words);
    this.lists = new RunLists(read, standard, words, today);
  }

  /** {@code ja} or {@code en}. */
  public String lang() {
    return words.say("ja", "en");
  }

  /** One of two texts. */
  public String say(String ja, String en) {
    return words.say(ja, en);
  }

  /** What is drawn. */
  public RunCharts charts() {
    return charts;
  }

  /** What is listed. */
  public RunLists lists() {
    return lists;
  }

  public String title() {
    return run.run().title();
  }

  public String asOf() {
    return run.run().asOf().toString();
  }

  public String ruleset() {
    return run.run().ruleset().id().value();
  }

  public String standard() {
    return words.in(standard.title()) + " " + standard.version();
  }

  public String state() {
    return words.in(RunWords.of(run.state()));
  }

  public int done() {
    return run.done();
  }

  public int total() {
    return run.total();
  }
}
