-- Who may do what, and who did what. Log entries are added, never changed.

create table app_user (
    name varchar(60) primary key,
    password varchar(200) not null,     -- hashed, with the name of the method in front
    must_change boolean not null,       -- printed at the first start: to be changed before anything
    disabled boolean not null,
    recorded_at timestamp(6) with time zone not null
);

create table user_role (
    user_name varchar(60) not null references app_user,
    role varchar(20) not null,
    primary key (user_name, role)
);

-- In the approver's place, from the first to the last day.
create table deputy (
    id uuid primary key,
    approver varchar(60) not null references app_user,
    deputy varchar(60) not null references app_user,
    first_day date not null,
    last_day date not null,
    recorded_at timestamp(6) with time zone not null
);

create table api_token (
    id uuid primary key,
    user_name varchar(60) not null references app_user,
    label varchar(200) not null,
    hash varchar(71) not null unique,   -- sha256:... of the token
    last_day date not null,
    recorded_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create table log_entry (
    id uuid primary key,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(60) not null,
    action varchar(60) not null,
    subject varchar(300) not null,      -- what it was done to
    hash varchar(71),                   -- of what was seen or made
    origin varchar(60) not null,        -- the address it came from
    detail text not null                -- JSON
);

create index log_entry_of_actor on log_entry (actor, id);
