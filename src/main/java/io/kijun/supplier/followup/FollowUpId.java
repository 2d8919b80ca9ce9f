package io.kijun.supplier.followup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/** What names a finding of a supplier for as long as it is followed: opaque, and no secret. */
public record FollowUpId(String supplier, FollowedKey finding) {

  private static final char BETWEEN = '\n';

  /** As it stands in paths: letters, digits, {@code -} and {@code _}. */
  public String text() {
    String plain =
        supplier
            + BETWEEN
            + finding.item()
            + BETWEEN
            + Objects.requireNonNullElse(finding.criterion(), "");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** What a text names; empty: nothing, as it is not written by {@link #text()}. */
  public static Optional<FollowUpId> parsed(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parts(plain).filter(one -> one.text().equals(text));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<FollowUpId> parts(String plain) {
    int first = plain.indexOf(BETWEEN);
    int second = plain.indexOf(BETWEEN, first + 1);
    if (first < 1 || second <= first + 1 || plain.indexOf(BETWEEN, second + 1) >= 0) {
      return Optional.empty();
    }
    String criterion = plain.substring(second + 1);
    FollowedKey finding =
        new FollowedKey(plain.substring(first + 1, second), criterion.isEmpty() ? null : criterion);
    return Optional.of(new FollowUpId(plain.substring(0, first), finding));
  }
}
