package io.kijun.rulechange.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Room on disk for uploads that are under way: no more than four of the largest at once. Looked for
 * before any of a body is read; what finds none is to come again.
 */
@Component
final class UploadRoom implements HandlerInterceptor, WebMvcConfigurer {

  private static final long LARGEST = 64L << 20;
  private static final int UNIT = 1 << 10;
  private static final int UNITS = (int) (4 * LARGEST / UNIT);
  private static final String TAKEN = UploadRoom.class.getName();

  private final Semaphore room = new Semaphore(UNITS);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isUpload(request) && request.getAttribute(TAKEN) == null) {
      int units = units(request.getContentLengthLong());
      if (!room.tryAcquire(units)) {
        throw new UploadsBusy();
      }
      request.setAttribute(TAKEN, units);
    }
    return true;
  }

  private static boolean isUpload(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.regionMatches(
            true,
            0,
            MediaType.MULTIPART_FORM_DATA_VALUE,
            0,
            MediaType.MULTIPART_FORM_DATA_VALUE.length());
  }

  /** One that does not say how long it is may be the largest. */
  private static int units(long length) {
    long most = length < 0 ? LARGEST : Math.min(length, LARGEST);
    return (int) (most / UNIT) + 1;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception exception) {
    if (request.getAttribute(TAKEN) instanceof Integer units) {
      request.removeAttribute(TAKEN);
      room.release(units);
    }
  }

  /** Too many uploads are under way. */
  static final class UploadsBusy extends Refused {

    private static final long serialVersionUID = 1L;

    UploadsBusy() {
      super(
          Kind.TOO_MANY,
          List.of(
              Issue.of(
                  IssueCode.UPLOADS_BUSY,
                  new FieldPlace("$"),
                  new Text(
                      "アップロードが混み合っています。しばらくしてからやり直してください。",
                      "Too many uploads are under way; please try again later."))));
    }
  }
}
