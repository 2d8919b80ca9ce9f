package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds a job for those who may know of it, and only while they see all that was seen by who
 * started it: what it made and whether it goes on is the matter of who started it and of
 * administrators, how it went also of those who read all.
 */
@Component
public final class FindingJob {

  private static final Set<Role> READERS =
      EnumSet.of(Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.AUDITOR);

  private final SheetJobs jobs;
  private final Users users;

  FindingJob(SheetJobs jobs, Users users) {
    this.jobs = jobs;
    this.users = users;
  }

  /**
   * A job to be looked at.
   *
   * @throws SheetJobUnknown if there is none of that id, it is another's, tells of suppliers that
   *     are out of sight, or is forgotten
   */
  public SheetJob toRead(String id, JobKind kind, Sight sight, Actor actor) {
    return find(id, kind, sight, actor, READERS);
  }

  /**
   * A job whose ZIP is fetched, or that is cancelled.
   *
   * @throws SheetJobUnknown as with one to be looked at
   */
  public SheetJob own(String id, JobKind kind, Sight sight, Actor actor) {
    return find(id, kind, sight, actor, EnumSet.of(Role.ADMIN));
  }

  private SheetJob find(String id, JobKind kind, Sight sight, Actor actor, Set<Role> others) {
    return RecordIds.parsed(id)
        .flatMap(jobs::find)
        .filter(job -> job.kind() == kind)
        .filter(job -> sight.covers(job.sight()))
        .filter(job -> job.owner().equals(actor.name()) || isAnyOf(actor, others))
        .orElseThrow(SheetJobUnknown::new);
  }

  private boolean isAnyOf(Actor actor, Set<Role> roles) {
    return users.find(actor.name()).filter(user -> roles.stream().anyMatch(user::is)).isPresent();
  }
}
