-- One SQL for H2 and PostgreSQL; what differs between them stands in db/types.
-- JSON is kept as text: a type that knows JSON would reorder its keys.
-- Rows are added, never changed. Only facts_text may lose its rows.

create table workbook_file (
    hash varchar(71) primary key,       -- sha256:... of the bytes
    content bytes not null
);

create table ruleset (
    hash varchar(71) primary key,       -- sha256:... of the canonical content
    id varchar(12) not null unique,     -- its first twelve digits
    standard varchar(200) not null,
    version varchar(200) not null,
    content text not null,              -- canonical JSON
    recorded_at timestamp(6) with time zone not null
);

create table ruleset_workbook (
    ruleset varchar(71) not null references ruleset,
    name varchar(255) not null,
    workbook_file varchar(71) not null references workbook_file,
    primary key (ruleset, name)
);

-- From its first day until the first day of another. Of one first day, the latest recorded counts.
create table period_in_force (
    id uuid primary key,
    ruleset varchar(71) not null references ruleset,
    effective_from date not null,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(200)
);

create table facts (
    id uuid primary key,
    supplier varchar(200) not null,
    hash varchar(71) not null,
    content text not null,              -- canonical JSON, without names and free text
    recorded_at timestamp(6) with time zone not null,
    actor varchar(200)
);

create index facts_of_supplier on facts (supplier, id);

-- Names of people and firms, and free text: may be erased, no hash covers it.
create table facts_text (
    facts uuid primary key references facts,
    name varchar(200),                  -- the supplier's
    content text not null               -- JSON: sources and reasons
);

create table evaluation (
    id uuid primary key,
    facts uuid not null references facts,
    supplier varchar(200) not null,
    as_of date not null,
    ruleset varchar(71) not null references ruleset,
    kijun varchar(50) not null,
    sharing varchar(20) not null,
    result_hash varchar(71) not null,
    result text not null,               -- JSON, without names
    trace bytes not null,               -- JSON, gzip
    recorded_at timestamp(6) with time zone not null,
    actor varchar(200)
);

create index evaluation_of_supplier on evaluation (supplier, id);
create index evaluation_of_ruleset on evaluation (ruleset, id);
create index evaluation_of_facts on evaluation (facts);
