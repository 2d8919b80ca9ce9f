-- Campaigns: a round in which suppliers are asked. Rows are added, never changed. How far each
-- supplier has come stands nowhere: it follows from the sheets that went out and came in.

create table campaign (
    id uuid primary key,
    title varchar(200) not null,
    group_name varchar(100),            -- whose suppliers they were when it was made; null: none
    asked_on date not null,
    due_on date not null,
    language varchar(2),                -- ja, en; null: each supplier's contact's
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create table campaign_supplier (
    campaign uuid not null references campaign,
    supplier varchar(200) not null references supplier,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (campaign, supplier)
);

create index campaign_supplier_of_supplier on campaign_supplier (supplier, campaign);

-- What was done about a supplier in a campaign: LEFT_OUT, TAKEN_BACK, REMINDED.
create table campaign_step (
    id uuid primary key,
    campaign uuid not null references campaign,
    supplier varchar(200) not null references supplier,
    step varchar(20) not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

create index campaign_step_of_campaign on campaign_step (campaign, id);

-- Why a supplier is left out: may be erased.
create table campaign_step_text (
    campaign_step uuid primary key references campaign_step,
    reason varchar(2000) not null
);

create table campaign_closed (
    campaign uuid primary key references campaign,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);

-- The letters' texts with their placeholders: of each kind the greatest version counts. Letters
-- themselves are made when they are asked for, and not kept.
create table letter_text (
    kind varchar(20) not null,          -- ASKING, REMINDER, THANKS
    version integer not null,           -- from 1; before, the text that is shipped counts
    ja text not null,
    en text not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (kind, version)
);

-- Tokens that a calendar reads its feed with, and nothing else.
create table calendar_token (
    id uuid primary key,
    user_name varchar(60) not null references app_user,
    label varchar(200) not null,
    supplier varchar(200),              -- the feed is of this one alone; null: of all in sight
    hash varchar(71) not null unique,
    last_day date not null,
    recorded_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create index calendar_token_of_user on calendar_token (user_name, id);
