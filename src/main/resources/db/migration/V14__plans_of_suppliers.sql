-- What suppliers plan to do about findings. Rows are added, never changed: of several of the same
-- finding (supplier, item, criterion, cause, root) the latest counts.

create table finding_plan (
    id uuid primary key,
    supplier varchar(200) not null,
    item varchar(100) not null,
    criterion varchar(100),             -- null: the item as a whole
    cause varchar(40) not null,
    root varchar(100),                  -- null: no other item holds this one down
    planned date,                       -- by when; null: not said
    evaluation uuid not null references evaluation,
    file_hash varchar(71) not null,     -- of the sheet that it came with
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index finding_plan_of_supplier on finding_plan (supplier, id);

-- Names of people and what they wrote: may be erased.
create table finding_plan_text (
    finding_plan uuid primary key references finding_plan,
    owner varchar(100),
    content varchar(2000)
);
