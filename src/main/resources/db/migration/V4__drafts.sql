-- Drafts of rulesets, their approval, and going back to an earlier ruleset.

create table draft (
    id uuid primary key,
    title varchar(200) not null,
    base varchar(71) not null references ruleset,
    state varchar(20) not null,         -- OPEN, APPROVED, DISCARDED
    version integer not null,           -- counts its changes
    recorded_at timestamp(6) with time zone not null
);

create table draft_workbook (
    draft uuid not null references draft,
    name varchar(255) not null,
    workbook_file varchar(71) not null references workbook_file,
    primary key (draft, name)
);

create table draft_author (
    draft uuid not null references draft,
    name varchar(60) not null,
    primary key (draft, name)
);

-- Why something may become easier; of several for one subject the latest counts.
create table draft_reason (
    id uuid primary key,
    draft uuid not null references draft,
    subject varchar(300) not null,
    reason varchar(2000) not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- Who put a period on record, from which draft, and why. A withdrawn one never counts again.
create table approval (
    period uuid primary key references period_in_force,
    draft uuid references draft,
    comment varchar(2000) not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create table period_withdrawn (
    period uuid primary key references period_in_force,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- A wish to have an earlier ruleset in force again; approved by another person.
create table reinstatement (
    id uuid primary key,
    ruleset varchar(71) not null references ruleset,
    effective_from date not null,
    comment varchar(2000) not null,
    actor varchar(60) not null,
    period uuid references period_in_force,
    recorded_at timestamp(6) with time zone not null
);
