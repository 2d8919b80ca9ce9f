-- A wish to have an earlier ruleset in force again can be withdrawn.

alter table reinstatement add column withdrawn boolean default false not null;
