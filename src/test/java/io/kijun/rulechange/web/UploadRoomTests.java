package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.rulechange.web.UploadRoom.UploadsBusy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Uploads that are under way take no more room on disk than four of the largest. */
class UploadRoomTests {

  private final UploadRoom room = new UploadRoom();

  private MockHttpServletRequest begun(String type, int bytes) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/drafts");
    request.setContentType(type);
    if (bytes >= 0) {
      request.setContent(new byte[bytes]);
    }
    room.preHandle(request, new MockHttpServletResponse(), this);
    return request;
  }

  private void ended(MockHttpServletRequest request) {
    room.afterCompletion(request, new MockHttpServletResponse(), this, null);
  }

  @Test
  void whatDoesNotSayHowLongItIsCountsAsTheLargest() {
    List<MockHttpServletRequest> begun = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      begun.add(begun("multipart/form-data; boundary=x", -1));
    }
    begun.add(begun("Multipart/Form-Data; boundary=x", 1000));
    assertThatThrownBy(() -> begun("multipart/form-data; boundary=x", -1))
        .isInstanceOf(UploadsBusy.class);

    begun.add(begun("multipart/form-data; boundary=x", 1000));
    begun("application/json", -1);
    ended(begun.get(0));
    ended(begun.get(0));
    begun("multipart/form-data; boundary=x", -1);
    assertThatThrownBy(() -> begun("multipart/form-data; boundary=x", -1))
        .isInstanceOf(UploadsBusy.class);
  }
}
