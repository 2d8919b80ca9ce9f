package io.kijun.supplier.checksheet.received;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import java.util.List;
import java.util.UUID;

/**
 * What a decision about an open sheet rests on.
 *
 * @param factsVersion of what is on record; 0: nothing is
 * @param ruleset under which it is read
 * @param sheets that are looked at together
 * @param hash of these, of the sheets' files, and of what was chosen where they differ
 */
public record SeenState(int factsVersion, Hash ruleset, List<UUID> sheets, Hash hash) {

  private record SeenFile(UUID id, Hash file) {}

  private record All(
      int factsVersion, Hash ruleset, List<SeenFile> sheets, List<ChosenCell> choices) {}

  /** Copies its list. */
  public SeenState {
    sheets = List.copyOf(sheets);
  }

  static SeenState of(Joint joint, Hash ruleset, int factsVersion) {
    List<SeenFile> files =
        joint.sheets().stream().map(one -> new SeenFile(one.id(), one.file())).toList();
    All all = new All(factsVersion, ruleset, files, joint.choices());
    return new SeenState(
        factsVersion,
        ruleset,
        files.stream().map(SeenFile::id).toList(),
        Hash.of(PlainJson.bytes(all)));
  }
}
