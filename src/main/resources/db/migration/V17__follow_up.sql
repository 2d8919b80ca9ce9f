-- What people do about findings, and what is granted a supplier up to a day by two of them. Rows
-- are added, never changed. How far a finding has come stands nowhere: it follows from standings
-- and from these.

create table follow_up_plan (
    id uuid primary key,
    supplier varchar(200) not null references supplier,
    item varchar(100) not null,
    criterion varchar(100),             -- null: the item as a whole
    planned date not null,              -- by when
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index follow_up_plan_of_supplier on follow_up_plan (supplier, id);

-- Names of people and what they wrote: may be erased.
create table follow_up_plan_text (
    follow_up_plan uuid primary key references follow_up_plan,
    owner varchar(100) not null,
    content varchar(2000) not null
);

create table concession (
    id uuid primary key,
    kind varchar(20) not null,          -- EXCEPTION, ACCEPTANCE
    supplier varchar(200) not null references supplier,
    item varchar(100) not null,
    criterion varchar(100),             -- null: the item as a whole
    until_day date not null,            -- the last
    facts_version integer,              -- of ACCEPTANCE: whose declaration was seen
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index concession_of_supplier on concession (supplier, kind, id);

create table concession_step (
    concession uuid not null references concession,
    step varchar(20) not null,          -- APPROVED, WITHDRAWN
    facts_version integer,              -- of ACCEPTANCE: that it made
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (concession, step)
);

-- Why it is to be granted, and why it was withdrawn: may be erased.
create table concession_text (
    concession uuid primary key references concession,
    reason varchar(2000) not null
);

create table concession_step_text (
    concession uuid not null references concession,
    step varchar(20) not null,
    comment varchar(2000) not null,
    primary key (concession, step)
);

-- What was reckoned from a supplier's records, so that not all of them are read again: may be lost.
create table follow_up_memory (
    supplier varchar(200) not null references supplier,
    memory varchar(20) not null,        -- FINDINGS, ACCEPTED
    content small_bytes not null,
    primary key (supplier, memory)
);

