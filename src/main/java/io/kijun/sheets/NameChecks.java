package io.kijun.sheets;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at what workbooks are called: a copy beside its original would say everything twice. */
public final class NameChecks {

  private NameChecks() {}

  /**
   * A problem for each added workbook that looks like a copy of another.
   *
   * @param added canonical names
   * @param there names of those that they are added to; those that are replaced among them
   */
  public static List<Issue> copies(Collection<String> added, Collection<String> there) {
    Set<String> all = new HashSet<>(there);
    all.addAll(added);
    List<Issue> copies = new ArrayList<>();
    for (String name : added) {
      if (!there.contains(name)) {
        WorkbookNames.original(name, all).ifPresent(of -> copies.add(copy(name, of)));
      }
    }
    return copies;
  }

  private static Issue copy(String name, String original) {
    return Issue.of(
        IssueCode.WORKBOOK_COPY,
        CellPlace.book(name),
        new Text(
            "「%1$s」のコピーのようです。「%1$s」を差し替えるなら、ファイル名を「%1$s」に直してください。".formatted(original)
                + "別のブックとして加えるなら、コピーと紛れない名前にしてください。",
            ("Is this a copy of %1$s? To replace that one, name the file %1$s;"
                    + " to add another workbook, give it a name of its own.")
                .formatted(original)),
        name,
        List.of(original),
        original);
  }

  /**
   * Those that are read: of several of one name none but the first.
   *
   * @param broughtIn whether copies are asked about, and not read; on record are none but those
   *     that somebody meant
   */
  static List<WorkbookFile> distinct(List<WorkbookFile> files, boolean broughtIn, Issues problems) {
    Set<String> names = new HashSet<>();
    List<WorkbookFile> distinct = new ArrayList<>();
    for (WorkbookFile file : files) {
      if (names.add(file.name())) {
        distinct.add(file);
      } else {
        problems.error(
            CellPlace.book(file.name()),
            IssueCode.WORKBOOK_COPY,
            "同じ名前のブックが複数あります（文字の合成や拡張子の大文字・小文字は区別しません）。1つにしてください。",
            "There are several workbooks of this name (composed characters and the case of the"
                + " extension make no difference); keep one.",
            file.name());
      }
    }
    List<Issue> copies = broughtIn ? copies(names, Set.of()) : List.of();
    for (Issue copy : copies) {
      CellPlace place = CellPlace.of(copy.place());
      Text message = copy.message();
      problems.error(place, copy.code(), message.ja(), message.en(), copy.found(), copy.allowed());
      distinct.removeIf(file -> file.name().equals(place.workbook()));
    }
    return distinct;
  }
}
