package io.kijun.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords and compares them. Comparing is slow on purpose, so what was found right is
 * remembered for the life of the process, under a key that only it knows.
 */
@Component
public final class Passwords {

  /** bcrypt looks at no more. */
  static final int MOST_BYTES = 72;

  static final int FEWEST_CHARACTERS = 12;
  private static final int REMEMBERED = 1000;

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final String nobody = encoder.encode("nobody's password");

  Passwords() {
    random.nextBytes(key);
  }

  public String hashed(String password) {
    return encoder.encode(password);
  }

  /** A password that nobody can guess: 144 bits in 24 characters. */
  public String random() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a password may be set. */
  public static boolean isAcceptable(String password) {
    return password.codePointCount(0, password.length()) >= FEWEST_CHARACTERS
        && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** Whether it is the user's password. */
  public boolean matches(User user, String password) {
    String seen = seen(user.password() + password);
    if (known.contains(seen)) {
      return true;
    }
    boolean matches = encoder.matches(password, user.password());
    if (matches) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.add(seen);
    }
    return matches;
  }

  /** Takes as long as comparing, so that nobody can tell which users there are. */
  public void matchesNobody(String password) {
    encoder.matches(password, nobody);
  }

  private String seen(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
