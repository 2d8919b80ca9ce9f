package io.kijun.console.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page. Templates call it {@code shell}.
 *
 * @param language of the page, as HTML names it
 * @param here the address of the page, to come back to
 * @param reader who reads it; null: nobody signed in
 * @param nav links of the bar; empty: nobody signed in
 * @param foot the standard, the ruleset in force and the version
 * @param words those that the glossary explains, by what English calls them
 * @param csrf the headers that htmx sends along, as JSON
 * @param files addresses of scripts and of the style sheet
 */
public record Shell(
    String language,
    String here,
    @Nullable Reader reader,
    List<NavLink> nav,
    List<String> foot,
    Map<String, WordView> words,
    String csrf,
    ShellFiles files) {

  /** Copies its lists. */
  public Shell {
    nav = List.copyOf(nav);
    foot = List.copyOf(foot);
  }

  /**
   * Who reads.
   *
   * @param roles what they are, in words
   */
  public record Reader(String name, String roles) {}

  /** Addresses of what a page loads. */
  public record ShellFiles(String style, String htmx, String script) {}
}
