-- A reason counts for one change of one thing, from what it was to what it is. Of an earlier
-- version's reasons it is not known what they were written for: they count as long as the draft
-- stays as it was, where no file was changed after them.

alter table draft_reason add column written_for varchar(71); -- sha256:... of the change
alter table draft_reason add column counts_at integer;       -- the draft's version; null: none

update draft_reason
set counts_at = (select d.version from draft d where d.id = draft_reason.draft)
where not exists (
    select 1 from log_entry l
    where l.subject = cast(draft_reason.draft as varchar(300))
      and l.action in ('DRAFT_WORKBOOK_PUT', 'DRAFT_WORKBOOK_WITHDRAWN', 'DRAFT_MOVED')
      and l.recorded_at > draft_reason.recorded_at);

-- Drafts take room, each user so much: who started one.

alter table draft add column started_by varchar(60);

update draft
set started_by = (
    select min(l.actor) from log_entry l
    where l.action = 'DRAFT_STARTED' and l.subject = cast(draft.id as varchar(300)));

create index draft_workbook_of_file on draft_workbook (workbook_file);
create index ruleset_workbook_of_file on ruleset_workbook (workbook_file);

-- One row: whoever brings files in or frees them holds it, so that nobody counts too late.

create table draft_intake (
    id integer primary key
);

insert into draft_intake (id) values (1);
