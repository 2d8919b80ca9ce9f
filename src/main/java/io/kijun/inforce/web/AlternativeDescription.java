package io.kijun.inforce.web;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.inforce.web.StandardView.RuleView;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes an alternative of a criterion: a field for each column that the API shows. */
@Component
final class AlternativeDescription implements OpenApiCustomizer {

  static final String REFERENCE = "#/components/schemas/AlternativeView";

  @Override
  public void customise(OpenAPI api) {
    Schema<?> alternative = new ObjectSchema();
    for (Column column : Columns.ALL) {
      Type type = column.viewType();
      if (type != null) {
        alternative.addProperty(column.code(), schema(type, api.getComponents()));
      }
    }
    alternative.addProperty("rule", schema(RuleView.class, api.getComponents()));
    api.getComponents().addSchemas("AlternativeView", alternative);
  }

  private static Schema<?> schema(Type type, Components components) {
    ResolvedSchema resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach(components::addSchemas);
    return resolved.schema;
  }
}
