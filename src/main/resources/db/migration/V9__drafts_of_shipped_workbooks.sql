-- Drafts that were started from the workbooks that a version ships with. Once one is approved,
-- officers have dealt with those workbooks, whatever they changed of them before.

create table draft_of_shipped (
    draft uuid primary key references draft,
    shipped varchar(71) not null        -- sha256:... of the workbooks' names and bytes
);

create index draft_of_shipped_workbooks on draft_of_shipped (shipped);
