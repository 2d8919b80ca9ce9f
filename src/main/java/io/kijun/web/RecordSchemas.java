package io.kijun.web;

import io.kijun.core.issue.Longest;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes records as they are read and written: which fields are required, how long texts may be.
 */
@Component
final class RecordSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (schema != null && raw.isRecord()) {
      describe(model(schema, context), raw);
    }
    return schema;
  }

  private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    String ref = schema.get$ref();
    Schema<?> model =
        ref == null
            ? schema
            : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    return model == null ? schema : model;
  }

  private static void describe(Schema<?> model, Class<?> record) {
    if (model.getProperties() == null) {
      return;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      Schema<?> property = model.getProperties().get(component.getName());
      if (property != null) {
        describe(model, property, component);
      }
    }
  }

  private static void describe(Schema<?> model, Schema<?> property, RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    Longest longest = component.getAnnotation(Longest.class);
    if (longest != null) {
      property.setMaxLength(longest.value());
    }
    if (!nullable
        && (model.getRequired() == null || !model.getRequired().contains(component.getName()))) {
      model.addRequiredItem(component.getName());
    }
  }
}
