package io.kijun.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with JSON that was written by us. */
public final class JsonAnswer {

  private JsonAnswer() {}

  /** 200 with a body. */
  public static ResponseEntity<byte[]> of(byte[] json) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }
}
