package io.kijun.sample;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Examples are made on a store without suppliers only. */
public final class ExampleRefused extends Refused {

  private static final long serialVersionUID = 1L;

  ExampleRefused() {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.CONFLICT,
                FieldPlace.ALL,
                new Text(
                    "取引先がすでに登録されているか、架空の取引先を作っているところです。",
                    "There are suppliers already, or examples are being made."))));
  }
}
