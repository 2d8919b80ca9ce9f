-- Check sheets: those that went out, each with a code, and those that came in. Rows are added,
-- never changed, but for texts of people, which can be erased: check_sheet_text and the files.

create table check_sheet_out (
    code varchar(40) primary key,       -- random; stands in the sheets of the file
    supplier varchar(200) not null,
    ruleset varchar(71) not null references ruleset,
    language varchar(2) not null,
    asking uuid not null,               -- sheets of one asking are answered together
    due date,
    facts_version integer,              -- of the last answers that stand in it; null: none do
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index check_sheet_out_of_supplier on check_sheet_out (supplier, recorded_at);

create table check_sheet (
    id uuid primary key,
    supplier varchar(200) not null,
    file_hash varchar(71) not null,     -- sha256:... of the bytes, which may be erased
    code varchar(40),                   -- of the sheet that went out; null: none that is on record
    asking uuid,                        -- the sheet's own; null: none
    known_version integer not null,     -- of the facts when it came; 0: there were none
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index check_sheet_of_supplier on check_sheet (supplier, id);
create index check_sheet_of_code on check_sheet (code);
create index check_sheet_of_asking on check_sheet (asking);

create table check_sheet_file (
    check_sheet uuid primary key references check_sheet,
    content bytes not null
);

-- What became of a sheet: RECEIVED, ACCEPTED, RETURNED, REPLACED. The last one counts, and the
-- number lets no two people write the same one.
create table check_sheet_state (
    check_sheet uuid not null references check_sheet,
    number integer not null,
    state varchar(20) not null,
    facts_version integer,              -- that accepting it made
    replaced_by uuid,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (check_sheet, number)
);

-- Whose value counts where two people's sheets differ; of several for a place the latest.
create table check_sheet_choice (
    id uuid primary key,
    check_sheet uuid not null references check_sheet,
    row_id varchar(300) not null,
    column_id varchar(40) not null,
    takes uuid not null references check_sheet,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index check_sheet_choice_of on check_sheet_choice (check_sheet, id);

-- Who was shown what of an open sheet: only what was seen is accepted.
create table check_sheet_look (
    id uuid primary key,
    check_sheet uuid not null references check_sheet,
    actor varchar(60) not null,
    seen_hash varchar(71) not null,     -- of all that a decision rests on
    facts_version integer not null,     -- 0: there were none
    ruleset_hash varchar(71) not null,
    sheets text not null,               -- JSON: the sheets that were looked at together
    recorded_at timestamp(6) with time zone not null,
    unique (check_sheet, actor, seen_hash)
);

-- Names of people and files, comments, notes and what was read: may be erased.
create table check_sheet_text (
    check_sheet uuid primary key references check_sheet,
    content text not null               -- JSON
);
