-- The record: members, measures with their cosponsors and actions, amendments, roll calls with every position.
-- Taken in whole from one set of fact files; another set takes its place in one transaction.
create table fact_set (
    id         bigint   not null primary key,
    sha256     char(64) not null,
    kept_at    timestamp(6) with time zone not null
);

create sequence fact_set_seq start with 1 increment by 50;

create table member (
    id          varchar(7)   not null primary key,
    senate_id   varchar(4),
    chamber     varchar(6)   not null,
    family_name varchar(200) not null,
    given_name  varchar(200) not null,
    party       varchar(20)  not null,
    state       char(2)      not null,
    district    integer
);

create table measure (
    id         varchar(20)   not null primary key,
    title      varchar(1000) not null,
    introduced date          not null,
    sponsor    varchar(7)    not null references member (id),
    law        varchar(40),
    detail     ${clob}       not null
);

create table amendment (
    id            varchar(20)   not null primary key,
    measure       varchar(20)   not null,
    amends        varchar(40)   not null,
    sponsor       varchar(7)    not null references member (id),
    purpose       varchar(4000) not null,
    description   varchar(4000) not null,
    printed_in    varchar(400)  not null,
    submitted     date          not null,
    proposed      date,
    outcome       varchar(40)   not null,
    manner        varchar(40),
    disposed      date          not null,
    forum         varchar(40)   not null,
    roll_call     varchar(20)
);

-- The subject is a measure or an amendment.
create table cosponsorship (
    subject   varchar(20) not null,
    member    varchar(7)  not null references member (id),
    since     date        not null,
    original  boolean     not null,
    withdrawn date,
    place     integer     not null,
    primary key (subject, member)
);

create index cosponsorship_member on cosponsorship (member);

-- The place keeps the order of the record, which gives a time for some actions of a day and none for others.
create table action (
    subject    varchar(20)   not null,
    place      integer       not null,
    acted_on   date          not null,
    acted_at   time,
    words      varchar(4000) not null,
    committees varchar(400)  not null,
    records    ${clob}       not null,
    primary key (subject, place)
);

create table roll_call (
    id            varchar(20)   not null primary key,
    called_on     date          not null,
    called_at     time          not null,
    forum         varchar(40)   not null,
    question      varchar(1000) not null,
    type          varchar(400)  not null,
    requirement   varchar(40)   not null,
    result        varchar(400)  not null,
    measure       varchar(20)   not null,
    amendment     varchar(20),
    text_voted_on varchar(400)  not null,
    printed_as    varchar(60),
    vitiated_on   date,
    vitiated_by   varchar(200),
    source        varchar(1000) not null
);

create table position (
    roll_call varchar(20) not null references roll_call (id),
    member    varchar(7)  not null references member (id),
    party     varchar(20) not null,
    state     char(2)     not null,
    answer    varchar(20) not null,
    primary key (roll_call, member)
);

create index position_member on position (member);
