-- What is known of a supplier over time: versions, from 1. Rows are added, never changed.

create table facts_version (
    id uuid primary key,
    supplier varchar(200) not null references supplier,
    version integer not null,
    facts uuid not null references facts,
    source varchar(20) not null,        -- REQUEST, SHEET, PROFILE
    sheet uuid,                         -- of SHEET: the check sheet
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    unique (supplier, version)
);

create index facts_version_of_facts on facts_version (facts);

-- Why a version was made, in words: may be erased.
create table facts_version_text (
    facts_version uuid primary key references facts_version,
    comment varchar(2000) not null
);

-- What an evaluation rests on. Null: made by an earlier version, which knew no registered suppliers.

alter table evaluation add column basis varchar(20);             -- RECORDED, TRIAL, UNREGISTERED
alter table evaluation add column facts_version uuid references facts_version;
alter table evaluation add column standing boolean default false not null;

create index evaluation_of_facts_version on evaluation (facts_version);
