-- With which identity of an OpenID Connect issuer each user signs in, beside the password. Nobody
-- has two, and no identity is two people. Goes with the user's name.

create table user_identity (
    user_name varchar(60) primary key references app_user,
    issuer varchar(500) not null,
    subject varchar(255) not null,                 -- who that is there: never shown, never reused
    shown varchar(255) not null,                   -- what people call it there
    recorded_at timestamp(6) with time zone not null,
    constraint user_identity_once unique (issuer, subject)
);
