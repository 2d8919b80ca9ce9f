package io.kijun.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** However something is spelt, to look at it takes as many steps as it has characters, or so. */
class PatternsNeverBacktrackTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.kijun");

  /** They make a pattern of a text that may backtrack. */
  private static final Set<String> OF_STRING =
      Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "event ",
          "発生事象 x ",
          "profile ",
          "申告 1 = ",
          "証跡 ",
          "a ",
          "No.",
          "総合=",
          "{",
          "1回",
          "1",
          "A1",
          "sha256:",
          "a.",
          "a = ",
          "a #1 ");

  private static final List<String> MIDDLES =
      List.of(" ", "a", "1", "=", "a ", " =", "= a ", "{", "{a", ".a", "-1", "0", "，", "\"", "W/");

  private static final List<String> ENDS = List.of("", "\u0085 y", "\n", "!", "=");

  /** A text that counts how often it is looked at. */
  private record Watched(String text, AtomicLong looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks.incrementAndGet();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void noClassUsesPatternsThatMayBacktrack() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex").check(CLASSES);
    noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("a text is made a pattern") {
              @Override
              public boolean test(JavaMethodCall call) {
                MethodCallTarget target = call.getTarget();
                return target.getOwner().isEquivalentTo(String.class)
                    && OF_STRING.contains(target.getName());
              }
            })
        .check(CLASSES);
  }

  /** All patterns that a class keeps. */
  private static List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    CLASSES.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
        .forEach(field -> patterns.add(value(field)));
    return patterns;
  }

  private static Pattern value(JavaField field) {
    try {
      Field found = field.reflect();
      found.setAccessible(true);
      return (Pattern) found.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a pattern is kept as a constant: " + field.getFullName(), e);
    }
  }

  private static long steps(Pattern pattern, String text) {
    AtomicLong looks = new AtomicLong();
    Matcher whole = pattern.matcher(new Watched(text, looks));
    boolean matches = whole.matches();
    Matcher parts = pattern.matcher(new Watched(text, looks));
    for (int from = matches ? 1 : 0; parts.find() && parts.end() > from; from = parts.end()) {
      looks.incrementAndGet();
    }
    return looks.get();
  }

  @Test
  void fourTimesTheTextTakesFourTimesTheSteps() {
    assertThat(patterns()).hasSizeGreaterThan(20);
    for (Pattern pattern : patterns()) {
      for (String beginning : BEGINNINGS) {
        for (String middle : MIDDLES) {
          for (String end : ENDS) {
            long once = steps(pattern, beginning + middle.repeat(40) + end);
            long fourTimes = steps(pattern, beginning + middle.repeat(160) + end);

            assertThat(fourTimes)
                .as(pattern + " on " + beginning + middle + "…" + end)
                .isLessThanOrEqualTo(5 * once + 200);
          }
        }
      }
    }
  }
}
