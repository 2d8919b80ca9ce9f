-- What lets somebody approve takes two people: what waits for the second one, and who gave what.

-- Whoever changes users or what they may do takes this row first, one after the other.
create table account_lock (
    id integer primary key
);

insert into account_lock (id) values (1);

-- Added, never changed: nobody approves what was written by those who let them in meanwhile.
create table account_gift (
    id uuid primary key,
    user_name varchar(60) not null references app_user,
    kind varchar(20) not null,          -- ROLE, PASSWORD, RETURN, DEPUTYSHIP
    given_by varchar(60) not null,
    confirmed_by varchar(60),           -- null: nobody had to
    recorded_at timestamp(6) with time zone not null
);

create index account_gift_of_user on account_gift (user_name, id);

-- Asked for, and without effect until a second person confirms it; then the row goes.
create table pending_gift (
    id uuid primary key,
    user_name varchar(60) not null references app_user,
    kind varchar(20) not null,
    asked_by varchar(60) not null,
    password varchar(200),              -- hashed; null: of a gift that is none
    deputy uuid references deputy,      -- null: of a gift that is no deputyship
    recorded_at timestamp(6) with time zone not null
);

create index pending_gift_of_user on pending_gift (user_name);

-- A password that somebody else set; the row goes when its user sets another.
create table one_time_password (
    user_name varchar(60) primary key references app_user,
    recorded_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone -- the first sign-in; null: none yet
);

create table deputy_ended (
    deputy uuid primary key references deputy,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index api_token_of_user on api_token (user_name);
