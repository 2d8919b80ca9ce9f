-- What happens in the world, once for all suppliers. Rows are added, never changed: an event counts
-- from its confirmation until it is withdrawn.

create table world_event (
    id uuid primary key,
    type varchar(100) not null,         -- a word of the vocabulary
    event_day date not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create table world_event_step (
    event uuid not null references world_event,
    step varchar(20) not null,          -- CONFIRMED, WITHDRAWN
    actor varchar(60) not null,
    seen_hash varchar(71),              -- of CONFIRMED: whom it makes overdue, as it was seen
    seen_count integer,
    recorded_at timestamp(6) with time zone not null,
    primary key (event, step)
);

-- Who was shown whom an event makes overdue: only who has looked confirms it.
create table world_event_look (
    event uuid not null references world_event,
    actor varchar(60) not null,
    seen_hash varchar(71) not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (event, actor, seen_hash)
);

-- What people wrote of an event, and why it was withdrawn: may be erased.
create table world_event_text (
    event uuid primary key references world_event,
    note varchar(2000) not null
);

create table world_event_step_text (
    event uuid not null references world_event,
    step varchar(20) not null,
    comment varchar(2000) not null,
    primary key (event, step)
);

-- Which of them an evaluation of recorded facts saw.
create table evaluation_world_event (
    evaluation uuid not null references evaluation,
    event uuid not null references world_event,
    primary key (evaluation, event)
);

create index evaluation_world_event_of_event on evaluation_world_event (event);
