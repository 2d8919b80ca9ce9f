package io.kijun.web.connection;

import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** Takes bytes that nobody wants. */
final class Discarded implements ApplicationBufferHandler {

  private ByteBuffer last = ByteBuffer.allocate(0);

  @Override
  public void setByteBuffer(ByteBuffer buffer) {
    last = buffer;
  }

  @Override
  public ByteBuffer getByteBuffer() {
    return last;
  }

  @Override
  public void expand(int size) {
    // what is read is not kept
  }
}
