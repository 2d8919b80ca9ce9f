-- Suppliers that are registered. Texts about people and firms may be erased: they are null then.

create table supplier (
    code varchar(200) primary key,
    name varchar(200),                  -- null: erased
    kana varchar(200),
    corporate_number varchar(13),
    site varchar(200),
    tier varchar(40),
    looked_after_by varchar(200),
    ended_on date,                      -- the first day on which it is no supplier any more
    recorded_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null
);

create table supplier_group (
    supplier varchar(200) not null references supplier,
    name varchar(100) not null,
    primary key (supplier, name)
);

create index supplier_group_of_name on supplier_group (name, supplier);

create table supplier_contact (
    supplier varchar(200) not null references supplier,
    position integer not null,          -- from 0, as they were given
    name varchar(200),
    mail varchar(254),
    language varchar(2) not null,       -- ja, en
    primary key (supplier, position)
);

-- A user with groups sees suppliers of these groups only; one without sees all.
create table user_group (
    user_name varchar(60) not null references app_user,
    name varchar(100) not null,
    primary key (user_name, name)
);

-- Whom an entry is about. Null: nobody, or not known; those who do not see all suppliers do not see
-- such entries about suppliers.
alter table log_entry add column supplier varchar(200);

-- One row: whoever adds or changes suppliers takes it first, one after the other.
create table supplier_lock (
    id integer primary key
);

insert into supplier_lock (id) values (1);
