package io.kijun.supplier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as it is answered; what is answered can be sent back.
 *
 * @param name null: erased
 * @param profile as the facts on record have it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SupplierAnswer(
    String code,
    @Nullable String name,
    @Nullable String kana,
    @Nullable String corporateNumber,
    @Nullable String site,
    Set<String> groups,
    @Nullable String tier,
    Map<String, Boolean> profile,
    List<ContactView> contacts,
    @Nullable String lookedAfterBy,
    @Nullable LocalDate endedOn) {

  /** A contact. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ContactView(@Nullable String name, @Nullable String mail, String language) {

    private static ContactView of(Contact contact) {
      return new ContactView(contact.name(), contact.mail(), contact.language().code());
    }
  }

  static SupplierAnswer of(Supplier supplier, Map<String, Boolean> profile) {
    return new SupplierAnswer(
        supplier.code().value(),
        supplier.name(),
        supplier.kana(),
        supplier.corporateNumber(),
        supplier.site(),
        supplier.groups(),
        supplier.tier(),
        profile,
        supplier.contacts().stream().map(ContactView::of).toList(),
        supplier.lookedAfterBy(),
        supplier.endedOn());
  }
}
