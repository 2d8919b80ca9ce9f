package io.kijun.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Binds the query string, or the fields of a form, to a record that is marked {@link
 * ParameterObject}.
 */
final class QueryRecordResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(ParameterObject.class)
        && parameter.getParameterType().isRecord();
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    Class<? extends Record> type = parameter.getParameterType().asSubclass(Record.class);
    HttpServletRequest form = web.getNativeRequest(MultipartHttpServletRequest.class);
    return form == null
        ? QueryRecords.read(type, web.getParameterMap())
        : QueryRecords.ofForm(type, FormFields.of(form));
  }
}
