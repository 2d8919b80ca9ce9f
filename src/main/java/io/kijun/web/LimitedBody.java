package io.kijun.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The body of a request, of which no more is read than it may have. */
record LimitedBody(HttpInputMessage message, int most) implements HttpInputMessage {

  @Override
  public InputStream getBody() throws IOException {
    return message.getBody();
  }

  @Override
  public HttpHeaders getHeaders() {
    return message.getHeaders();
  }

  /**
   * All of it. From then on others may be read.
   *
   * @throws RequestRefused if there is more
   */
  byte[] bytes() throws IOException {
    byte[] bytes = getBody().readNBytes(most + 1);
    if (bytes.length > most) {
      throw StrictJsonConverter.tooLarge(most);
    }
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
      BodyIntake.read(current.getRequest());
    }
    return bytes;
  }
}
