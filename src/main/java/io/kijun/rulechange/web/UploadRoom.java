package io.kijun.rulechange.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Room on disk for uploads that are under way: no more than four of the largest drafts at once, and
 * beside them so much of what may be larger as one of these has. Looked for before any of a body is
 * read; what finds none is to come again.
 */
@Component
final class UploadRoom implements HandlerInterceptor, WebMvcConfigurer {

  private static final long LARGEST = 64L << 20;
  private static final int UNIT = 1 << 10;
  private static final int UNITS = (int) (4 * LARGEST / UNIT);
  private static final String TAKEN = UploadRoom.class.getName();

  private final Semaphore room = new Semaphore(UNITS);
  private final Semaphore roomForLarge = new Semaphore(units(LargestBody.SHEETS));

  /** Room that an upload has. */
  private record Taken(Semaphore room, int units) {}

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    long largest = largest(handler);
    if ((largest > LARGEST || isUpload(request)) && request.getAttribute(TAKEN) == null) {
      Semaphore from = largest > LARGEST ? roomForLarge : room;
      int units = units(request.getContentLengthLong(), largest);
      if (!from.tryAcquire(units)) {
        throw new UploadsBusy();
      }
      request.setAttribute(TAKEN, new Taken(from, units));
    }
    return true;
  }

  private static long largest(Object handler) {
    LargestBody most =
        handler instanceof HandlerMethod method
            ? method.getMethodAnnotation(LargestBody.class)
            : null;
    return most == null ? LARGEST : Math.max(LARGEST, most.value());
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
  private static int units(long length, long largest) {
    return units(length < 0 ? largest : Math.min(length, largest));
  }

  private static int units(long bytes) {
    return (int) (bytes / UNIT) + 1;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception exception) {
    if (request.getAttribute(TAKEN) instanceof Taken taken) {
      request.removeAttribute(TAKEN);
      taken.room().release(taken.units());
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
