-- Two users, neither a superuser: kijun_owner changes the tables when a new version starts,
-- kijun reads and writes their rows. PostgreSQL's own superuser is for its operator alone.
\set owner_password `cat /run/secrets/database-owner-password`
\set password `cat /run/secrets/database-password`

create role kijun_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role kijun login nosuperuser nocreatedb nocreaterole password :'password';

revoke all on schema public from public;
grant usage, create on schema public to kijun_owner;
grant usage on schema public to kijun;

alter default privileges for role kijun_owner in schema public
  grant select, insert, update, delete on tables to kijun;
