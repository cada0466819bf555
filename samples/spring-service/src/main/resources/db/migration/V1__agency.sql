create sequence landlord_seq start with 1 increment by 50;

create table landlord (
    id         bigint primary key,
    version    integer      not null,
    full_name  varchar(255) not null,
    email      varchar(255),
    phone      varchar(255),
    picture    varchar(255),
    locale     varchar(255),
    plan       varchar(20)  not null,
    reply_time bigint,
    flats_let  integer      not null
);

create table tenant (
    id             uuid primary key,
    version        integer      not null,
    name           varchar(255) not null,
    email          varchar(255),
    phone          varchar(255),
    standing       varchar(20)  not null,
    moving_in      date,
    flat           varchar(255),
    flat_rent      numeric(12, 2),
    flat_rooms     integer,
    flat_free_from date
);

-- One row for each user at TalkJS. Times are milliseconds since 1970, UTC.
create table outbox (
    user_id         varchar(255) primary key,
    version         bigint  not null, -- counts the changes
    document        text    not null, -- what TalkJS should hold
    confirmed       text,             -- what it is known to hold; null: not known, so the whole user is sent
    due             bigint,           -- when to send; null: nothing to send
    attempts        integer not null, -- since the last success or change
    lease           varchar(36),      -- who is sending it now
    leased_until    bigint,
    unsettled_until bigint  not null, -- until when a request that was given up may still arrive at TalkJS
    corrected       bigint  not null, -- when it was last sent again because TalkJS held something else
    refusal         text              -- what TalkJS said against it
);

create index outbox_due on outbox (due);

-- One row for each event that TalkJS has sent, kept after it is handled so that it is handled once.
create table inbox (
    event_id varchar      primary key, -- TalkJS names no limit, here and below
    type     varchar      not null,
    body     text         not null,
    received bigint       not null,
    due      bigint,                -- when to handle it; null: it is handled
    attempts integer      not null,
    outcome  text                   -- what came of it, and what could not be read
);

create index inbox_due on inbox (due);

-- What people wrote in conversations about flats.
create table enquiry (
    event_id  varchar      primary key,
    sender    varchar,
    flat      varchar,
    moving_in date
);

-- Who may log in; user_id is the one at TalkJS, and the staff have none.
create table account (
    login    varchar(255) primary key,
    password varchar(255) not null,
    role     varchar(20)  not null,
    user_id  varchar(255)
);
