package io.kijun.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tokens, one's own; administrators see everybody's. */
@Component
public final class ReadingTokens {

  private final Tokens tokens;
  private final Users users;

  ReadingTokens(Tokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  /**
   * A token that somebody may see.
   *
   * @throws TokenUnknown if there is none, or none that the reader may know of
   */
  public ApiToken find(TokenId id, String reader) {
    return tokens
        .find(id)
        .filter(one -> one.userName().equals(reader) || administers(reader))
        .orElseThrow(TokenUnknown::new);
  }

  private boolean administers(String reader) {
    return users.find(reader).filter(User::administers).isPresent();
  }

  /**
   * The tokens that somebody may see, the latest first.
   *
   * @param user whose; null: all of them
   * @throws NotYourTokens if they are another's, and the reader is no administrator
   */
  public List<ApiToken> seenBy(String reader, @Nullable String user) {
    boolean administers = administers(reader);
    if (user != null && !user.equals(reader) && !administers) {
      throw new NotYourTokens();
    }
    if (user == null) {
      return administers ? tokens.all() : tokens.of(reader);
    }
    return tokens.of(user);
  }
}
