-- Runs over many suppliers. Rows are added, never changed.

create table run (
    id uuid primary key,
    title varchar(200) not null,
    group_name varchar(100),            -- null: no group was named
    as_of date not null,
    ruleset varchar(71) not null references ruleset,
    standing boolean not null,          -- whether its evaluations say how suppliers stand
    events_seen uuid,                   -- the events of the world that all of it sees; null: none
    schedule uuid,                      -- that started it; null: a person did
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- Its suppliers, fixed at the start, in parts that are taken one by one. Whoever works on a part
-- holds its row.
create table run_part (
    run uuid not null references run,
    number integer not null,
    primary key (run, number)
);

create table run_supplier (
    run uuid not null references run,
    supplier varchar(200) not null references supplier,
    part integer not null,
    primary key (run, supplier)
);

create index run_supplier_of_part on run_supplier (run, part, supplier);

create table run_claim (
    id uuid primary key,
    run uuid not null references run,
    part integer not null,
    node uuid not null,                 -- the process that took it
    recorded_at timestamp(6) with time zone not null
);

create index run_claim_of_run on run_claim (run);

create table run_part_done (
    run uuid not null references run,
    part integer not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (run, part)
);

-- One a supplier and run.
create table run_result (
    run uuid not null references run,
    supplier varchar(200) not null references supplier,
    outcome varchar(20) not null,       -- JUDGED, KNOWN, NOT_ANSWERED, FAILED
    evaluation uuid references evaluation, -- null: there is none
    problem varchar(100),               -- of FAILED: what kind of
    recorded_at timestamp(6) with time zone not null,
    primary key (run, supplier)
);

create index run_result_of_evaluation on run_result (evaluation);

create table run_end (
    run uuid primary key references run,
    state varchar(20) not null,         -- DONE, CANCELLED, FAILED
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- What starts runs by itself.
create table run_schedule (
    id uuid primary key,
    title varchar(200) not null,
    group_name varchar(100),
    kind varchar(20) not null,          -- MONTHLY, AFTER_RULESET
    day_of_month integer,               -- of MONTHLY
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create table run_schedule_end (
    schedule uuid primary key references run_schedule,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- Each day once, whichever instance sees it first.
create table run_schedule_day (
    schedule uuid not null references run_schedule,
    due_day date not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (schedule, due_day)
);
