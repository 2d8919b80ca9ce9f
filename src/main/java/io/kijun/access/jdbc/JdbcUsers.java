package io.kijun.access.jdbc;

import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.runtime.Today;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Users in a database. */
@Repository
class JdbcUsers implements Users {

  private final JdbcClient database;
  private final Today today;

  JdbcUsers(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  public void lock() {
    database.sql("select id from account_lock for update").query(Integer.class).single();
  }

  @Override
  public boolean isEmpty() {
    return database.sql("select count(*) from app_user").query(Long.class).single() == 0;
  }

  @Override
  public Optional<User> find(String name) {
    return UserName.allows(name)
        ? list("where u.name = :name", Map.of("name", name)).stream().findFirst()
        : Optional.empty();
  }

  @Override
  public List<User> all() {
    return list("", Map.of());
  }

  private List<User> list(String where, Map<String, Object> parameters) {
    Map<String, Set<String>> groups = groups(where, parameters);
    Map<String, List<Row>> rows =
        database
            .sql(
                "select u.name, u.password, u.must_change, u.disabled, r.role from app_user u"
                    + " left join user_role r on r.user_name = u.name "
                    + where
                    + " order by u.name")
            .params(parameters)
            .query(Row.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Row::name, LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream().map(one -> user(one, groups)).toList();
  }

  private Map<String, Set<String>> groups(String where, Map<String, Object> parameters) {
    return database
        .sql(
            "select u.name as user_name, g.name from app_user u"
                + " join user_group g on g.user_name = u.name "
                + where)
        .params(parameters)
        .query((row, number) -> Map.entry(row.getString("user_name"), row.getString("name")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  /** A user with one of the roles; null: there is none. */
  record Row(
      String name, String password, boolean mustChange, boolean disabled, @Nullable Role role) {}

  private static User user(List<Row> rows, Map<String, Set<String>> groups) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rows.stream().map(Row::role).filter(Objects::nonNull).forEach(roles::add);
    Row row = rows.get(0);
    return new User(
        row.name(),
        row.password(),
        row.mustChange(),
        row.disabled(),
        roles,
        groups.getOrDefault(row.name(), Set.of()));
  }

  @Override
  @Transactional
  public void add(User user) {
    database
        .sql(
            """
            insert into app_user (name, password, must_change, disabled, recorded_at)
            values (:name, :password, :mustChange, :disabled, :recordedAt)
            """)
        .param("name", user.name())
        .param("password", user.password())
        .param("mustChange", user.mustChange())
        .param("disabled", user.disabled())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
    addRoles(user);
    addGroups(user);
  }

  @Override
  @Transactional
  public void save(User user) {
    database
        .sql("update app_user set disabled = :disabled where name = :name")
        .param("name", user.name())
        .param("disabled", user.disabled())
        .update();
    database
        .sql("delete from user_role where user_name = :name")
        .param("name", user.name())
        .update();
    database
        .sql("delete from user_group where user_name = :name")
        .param("name", user.name())
        .update();
    addRoles(user);
    addGroups(user);
  }

  @Override
  public void savePassword(String name, String hashed, boolean mustChange) {
    database
        .sql(
            """
            update app_user set password = :password, must_change = :mustChange
            where name = :name
            """)
        .param("name", name)
        .param("mustChange", mustChange)
        .param("password", hashed)
        .update();
  }

  private void addGroups(User user) {
    for (String group : user.groups()) {
      database
          .sql("insert into user_group (user_name, name) values (:user, :name)")
          .param("user", user.name())
          .param("name", group)
          .update();
    }
  }

  private void addRoles(User user) {
    for (Role role : user.roles()) {
      database
          .sql("insert into user_role (user_name, role) values (:name, :role)")
          .param("name", user.name())
          .param("role", role.name())
          .update();
    }
  }
}
