-- One row for each user at TalkJS. Times are milliseconds since 1970, UTC; 0 is never.
create table if not exists talkbind_outbox (
    user_id         varchar(255) character set utf8mb4 collate utf8mb4_bin primary key,
    version         bigint  not null, -- counts the changes
    document        longtext not null, -- what TalkJS should hold
    confirmed       longtext, -- what it is known to hold; null: not known, so the whole user is sent
    confirmed_at    bigint  not null, -- when the request was made that TalkJS took last
    changed         bigint  not null, -- when the user was changed last
    due             bigint, -- when to send; null: nothing to send
    attempts        integer not null, -- since the last success or change
    lease           varchar(36), -- who is sending it now
    leased_until    bigint,
    unsettled_until bigint  not null, -- until when a request that was given up may still arrive at TalkJS
    corrected       bigint  not null, -- when it was, or will be, sent again because TalkJS held something else
    erased          boolean not null, -- whether the person was erased
    refusal         longtext,
    index talkbind_outbox_due (due),
    index talkbind_outbox_refused (refusal(1))
) character set utf8mb4 collate utf8mb4_bin;

-- One row for each event that TalkJS has sent, kept after it is handled so that it is handled once.
create table if not exists talkbind_inbox (
    event_id varchar(255) character set utf8mb4 collate utf8mb4_bin primary key,
    type     varchar(255) not null,
    body     longtext, -- null once the event is handled
    received bigint  not null,
    due      bigint, -- when to try it; null: it is handled, or a dead letter
    attempts integer not null,
    dead     boolean not null, -- whether it was tried as often as it may
    finished bigint  not null, -- when it was handled or left
    outcome  longtext,
    index talkbind_inbox_due (due)
) character set utf8mb4 collate utf8mb4_bin;

-- One row: the back-fill that runs, or ran last.
create table if not exists talkbind_backfill (
    name        varchar(32) primary key,
    run         varchar(36), -- which one it is; null: there has been none
    owner       varchar(36), -- who runs it; null: nobody
    alive_until bigint  not null, -- an owner that has given no sign of life by then is dead
    stopping    boolean not null, -- whether it is asked to stop
    outcome     varchar(20), -- how it ended
    total       bigint  not null, -- how many rows there are to look at; negative: not counted yet
    started     bigint  not null,
    per_second  double precision not null -- how many rows it has looked at lately
) character set utf8mb4 collate utf8mb4_bin;

-- One row for each row of an entity that the back-fill could not send, without any of its values.
create table if not exists talkbind_backfill_row (
    entity  varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    row_id  varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin, -- where TalkJS has refused it
    code    varchar(20)  not null,
    detail  varchar(255) not null, -- the class of what was thrown, or the status
    since   bigint       not null,
    primary key (entity, row_id)
) character set utf8mb4 collate utf8mb4_bin;
