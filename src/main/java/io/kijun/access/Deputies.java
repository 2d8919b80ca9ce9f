package io.kijun.access;

import java.time.LocalDate;
import java.util.List;

/** Who approves in whose place, and when. */
public interface Deputies {

  /** Adds one. */
  void add(Deputy deputy);

  /** All, the earliest first. */
  List<Deputy> all();

  /** The approvers in whose place a user may approve on a day. */
  List<String> approversFor(String deputy, LocalDate day);
}
