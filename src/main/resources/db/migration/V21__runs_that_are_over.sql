-- What a run came to is counted once, when it is over. Rows are added, never changed.
create table run_count (
    run uuid not null references run,
    outcome varchar(20),                -- null: of those who have no result
    sharing varchar(20),                -- null: there is no evaluation
    suppliers integer not null,
    last_at timestamp(6) with time zone -- of the last result; null: there is none
);

create index run_count_of_run on run_count (run);

insert into run_count (run, outcome, sharing, suppliers, last_at)
select s.run, r.outcome, e.sharing, count(*), max(r.recorded_at)
from run_supplier s
    join run_end n on n.run = s.run
    left join run_result r on r.run = s.run and r.supplier = s.supplier
    left join evaluation e on e.id = r.evaluation
group by s.run, r.outcome, e.sharing;

-- In whose name a run is evaluated. Its row is held by whoever adds results or ends the run: so none
-- come after the end, and a name that is replaced is not written again. No other table refers to it.
create table run_owner (
    run uuid primary key references run,
    actor varchar(60) not null
);

insert into run_owner (run, actor) select id, actor from run;

-- Held by whoever starts a run or makes a schedule, from before what there is is counted.
create table run_lock (
    id integer primary key
);

insert into run_lock (id) values (1);

create index run_of_schedule on run (schedule);

-- A day on which a schedule should have started a run, and could not.
create table run_schedule_refusal (
    id uuid primary key,
    schedule uuid not null references run_schedule,
    due_day date not null,
    code varchar(100) not null,
    ja varchar(1000) not null,
    en varchar(1000) not null,
    recorded_at timestamp(6) with time zone not null
);

create index run_schedule_refusal_of_schedule on run_schedule_refusal (schedule, due_day);

-- What Spring Batch looks its rows up by.
create index batch_job_execution_of_instance on batch_job_execution (job_instance_id);
create index batch_job_execution_params_of_execution on batch_job_execution_params (job_execution_id);
create index batch_step_execution_of_execution on batch_step_execution (job_execution_id);
