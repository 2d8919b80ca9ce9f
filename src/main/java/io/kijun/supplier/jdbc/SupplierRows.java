package io.kijun.supplier.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.Contact;
import io.kijun.supplier.SearchedText;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of suppliers, many at a time. */
@Component
class SupplierRows {

  private final JdbcClient database;
  private final JdbcOperations batches;

  SupplierRows(JdbcClient database, JdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  /** Suppliers by code, of those in sight. */
  List<Supplier> read(String condition, Map<String, Object> parameters, int most, Sight sight) {
    List<Supplier> bare =
        database
            .sql(
                "select s.* from supplier s where "
                    + condition
                    + " and "
                    + SightCondition.on("s.code", sight)
                    + " order by s.code fetch first :most rows only")
            .params(parameters)
            .params(SightCondition.parameters(sight))
            .param("most", most)
            .query(SupplierRows::supplier)
            .list();
    return bare.isEmpty() ? bare : complete(bare);
  }

  private static Supplier supplier(ResultSet row, int number) throws SQLException {
    return new Supplier(
        new SupplierCode(row.getString("code")),
        row.getString("name"),
        row.getString("kana"),
        row.getString("corporate_number"),
        row.getString("site"),
        Set.of(),
        row.getString("tier"),
        List.of(),
        row.getString("looked_after_by"),
        row.getObject("ended_on", LocalDate.class));
  }

  /** With what is in other tables; a row of these belongs to one of the suppliers. */
  private List<Supplier> complete(List<Supplier> bare) {
    Map<String, Object> codes =
        Map.of("codes", bare.stream().map(one -> one.code().value()).toList());
    Map<String, Set<String>> groups =
        database
            .sql("select supplier, name from supplier_group where supplier in (:codes)")
            .params(codes)
            .query((row, number) -> Map.entry(row.getString("supplier"), row.getString("name")))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    Map<String, List<Contact>> contacts =
        database
            .sql("select * from supplier_contact where supplier in (:codes) order by position")
            .params(codes)
            .query((row, number) -> Map.entry(row.getString("supplier"), contact(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return bare.stream()
        .map(
            one ->
                one.with(
                    groups.getOrDefault(one.code().value(), Set.of()),
                    contacts.getOrDefault(one.code().value(), List.of())))
        .toList();
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getString("name"),
        row.getString("mail"),
        Contact.ContactLanguage.valueOf(row.getString("language").toUpperCase(Locale.ROOT)));
  }

  void insert(List<Supplier> suppliers, OffsetDateTime at) {
    batches.batchUpdate(
        """
        insert into supplier (name, kana, corporate_number, site, tier, looked_after_by, ended_on,
          search_text, changed_at, code, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        suppliers.stream().map(one -> values(one, at, at)).toList());
    insertParts(suppliers);
  }

  void update(List<Supplier> suppliers, OffsetDateTime at) {
    batches.batchUpdate(
        """
        update supplier set name = ?, kana = ?, corporate_number = ?, site = ?, tier = ?,
          looked_after_by = ?, ended_on = ?, search_text = ?, changed_at = ?
        where code = ?
        """,
        suppliers.stream().map(one -> values(one, at)).toList());
    List<Object[]> codes =
        suppliers.stream().map(one -> new Object[] {one.code().value()}).toList();
    batches.batchUpdate("delete from supplier_group where supplier = ?", codes);
    batches.batchUpdate("delete from supplier_contact where supplier = ?", codes);
    insertParts(suppliers);
  }

  private static Object[] values(Supplier one, OffsetDateTime... at) {
    List<Object> values = new ArrayList<>();
    values.add(one.name());
    values.add(one.kana());
    values.add(one.corporateNumber());
    values.add(one.site());
    values.add(one.tier());
    values.add(one.lookedAfterBy());
    values.add(one.endedOn());
    values.add(SearchedText.of(one.code().value(), one.name(), one.kana(), one.corporateNumber()));
    values.add(at[0]);
    values.add(one.code().value());
    if (at.length > 1) {
      values.add(at[1]);
    }
    return values.toArray();
  }

  private void insertParts(List<Supplier> suppliers) {
    List<Object[]> groups = new ArrayList<>();
    List<Object[]> contacts = new ArrayList<>();
    for (Supplier one : suppliers) {
      String code = one.code().value();
      one.groups().forEach(group -> groups.add(new Object[] {code, group}));
      for (int i = 0; i < one.contacts().size(); i++) {
        Contact contact = one.contacts().get(i);
        String language = contact.language().code();
        contacts.add(new Object[] {code, i, contact.name(), contact.mail(), language});
      }
    }
    batches.batchUpdate("insert into supplier_group (supplier, name) values (?, ?)", groups);
    batches.batchUpdate(
        """
        insert into supplier_contact (supplier, position, name, mail, language)
        values (?, ?, ?, ?, ?)
        """,
        contacts);
  }
}
