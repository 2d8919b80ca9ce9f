-- An evaluation keeps what its hash was made of, and what those look at who look at thousands. Its
-- texts and its trace are made again from facts and ruleset when they are read; those of earlier
-- versions stay as they were written.

alter table evaluation alter column result drop not null;
alter table evaluation alter column trace drop not null;
alter table evaluation add column record small_bytes;      -- canonical JSON, gzip
alter table evaluation add column digest small_bytes;      -- gzip
alter table evaluation add column facts_hash varchar(71);  -- null: that of its facts
alter table evaluation add column tier varchar(40);        -- that the supplier had; only of facts on record
alter table evaluation add column holds_until date;        -- the last day on which it is the same; null: not known

create index facts_of_hash on facts (supplier, hash);
create index evaluation_of_standing on evaluation (supplier, standing, as_of);

-- Events that evaluations saw, each set once; of earlier versions under the id of the evaluation.
create table world_events_seen (
    id uuid not null,
    event uuid not null references world_event,
    primary key (id, event)
);

create index world_events_seen_of_event on world_events_seen (event);

alter table evaluation add column events_seen uuid;        -- null: none, or its own id

insert into world_events_seen (id, event) select evaluation, event from evaluation_world_event;
drop table evaluation_world_event;
