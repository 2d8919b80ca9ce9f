package io.kijun.benchmark;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class FormBody {

  private static final String BOUNDARY = "b";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  FormBody field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  FormBody file(String field, String name, byte[] content) {
    return part("name=\"" + field + "\"; filename=\"" + name + "\"", content);
  }

  private FormBody part(String what, byte[] content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The request that sends it. */
  HttpRequest postedTo(HttpRequest.Builder request) {
    write("--" + BOUNDARY + "--\r\n");
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }
}
