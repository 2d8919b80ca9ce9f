-- A wish to have an earlier ruleset in force again can be withdrawn.

alter table reinstatement add column withdrawn boolean default false not null;

-- Who put facts or a period on record stands with the evaluation and with the approval.

alter table facts drop column actor;
alter table period_in_force drop column actor;
