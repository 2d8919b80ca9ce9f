package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A ZIP cannot be taken as a whole. */
final class ArchiveRefused extends Refused {

  private static final long serialVersionUID = 1L;

  ArchiveRefused(Kind kind, String name, Text message) {
    super(kind, List.of(Issue.of(IssueCode.ARCHIVE_REFUSED, CellPlace.book(name), message)));
  }

  static ArchiveRefused damaged(String name) {
    return new ArchiveRefused(
        Kind.UNPROCESSABLE,
        name,
        new Text("ZIPとして読み取れません。もう一度作り直してください。", "This cannot be read as a ZIP; make it anew."));
  }

  static ArchiveRefused tooMany(String name, int most) {
    return new ArchiveRefused(
        Kind.TOO_LARGE,
        name,
        new Text(
            "1回の送信のファイルは、ZIPの中のものも合わせて" + most + "個以内にしてください。",
            "A request has at most " + most + " files, those in ZIPs among them."));
  }

  static ArchiveRefused tooManyArchives(String name, int most) {
    return new ArchiveRefused(
        Kind.TOO_LARGE,
        name,
        new Text("ZIPは1回の送信で" + most + "個以内にしてください。", "A request has at most " + most + " ZIPs."));
  }
}
