-- When each user last opened the first page of the console, and on the visit before: it shows what
-- changed since then. Goes with the user's name.

create table home_visit (
    user_name varchar(60) primary key references app_user,
    seen_at timestamp(6) with time zone not null,
    before_at timestamp(6) with time zone          -- null: there was no visit before
);
