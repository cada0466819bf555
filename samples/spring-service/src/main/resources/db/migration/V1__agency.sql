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
