-- Widths follow the texts: official titles of bills run to 1,334 characters and more, paths of files to over 400.
alter table holding alter column title set data type varchar(100000);
alter table holding alter column official_title set data type varchar(100000);
alter table holding alter column citation set data type varchar(100000);
alter table holding alter column date_note set data type varchar(100000);
alter table holding alter column url set data type varchar(4000);
alter table holding alter column file_name set data type varchar(4000);
alter table search_entry alter column title set data type varchar(100000);
alter table search_entry alter column path set data type varchar(4000);
alter table search_entry alter column heading set data type varchar(100000);

-- The record, a subject at a time: what the collection says of a measure, an amendment or a roll call (bundled) beside
-- what an official record says; the collection's stands before it. The facts of the collection are taken in anew.
drop table position;
drop table roll_call;
drop table action;
drop table cosponsorship;
drop table amendment;
drop table measure;
drop table member;
delete from fact_set;
delete from search_entry where kind in ('MEASURE', 'MEMBER', 'measure', 'member');

-- An official record as it came in. Of two of one subject the older is superseded, and both are kept.
create table record_file (
    id         bigint        not null primary key,
    file_name  varchar(4000) not null,
    sha256     char(64)      not null,
    origin     varchar(20)   not null,
    subject    varchar(200)  not null,
    updated    timestamp(6),
    stands     boolean       not null,
    -- its bytes, deflated
    original   ${blob}       not null,
    kept_at    timestamp(6) with time zone not null
);

create sequence record_file_seq start with 1 increment by 50;

create index record_file_bytes on record_file (sha256);
create index record_file_subject on record_file (subject, stands);

-- How each kind of record names a member.
create table member (
    id          varchar(7)    not null,
    origin      varchar(20)   not null,
    senate_id   varchar(4),
    family_name varchar(1000) not null,
    given_name  varchar(1000) not null,
    primary key (id, origin)
);

-- The seats in which a kind of record names a member. A list of terms gives their days; other records the first day
-- of a Congress on which they name the member so.
create table member_term (
    id         bigint        not null primary key,
    member     varchar(7)    not null,
    origin     varchar(20)   not null,
    chamber    varchar(6)    not null,
    party      varchar(20)   not null,
    party_name varchar(1000) not null,
    state      char(2)       not null,
    district   integer,
    held_from  date          not null,
    held_until date          not null
);

create sequence member_term_seq start with 1 increment by 200;

create index member_term_member on member_term (member, origin);

create table measure (
    id         varchar(20)     not null,
    bundled    boolean         not null,
    title      varchar(100000) not null,
    introduced date,
    sponsor    varchar(7),
    law        varchar(40),
    detail     ${clob}         not null,
    primary key (id, bundled)
);

create table amendment (
    id            varchar(20)     not null,
    bundled       boolean         not null,
    measure       varchar(20)     not null,
    amends        varchar(40),
    amended       varchar(20),
    sponsor       varchar(7),
    offered_by    varchar(1000)   not null,
    purpose       ${clob}         not null,
    description   ${clob}         not null,
    printed_in    varchar(4000)   not null,
    submitted     date            not null,
    proposed      date,
    outcome       varchar(40),
    manner        varchar(40),
    disposed      date,
    forum         varchar(40),
    roll_call     varchar(20),
    also_named    ${clob},
    primary key (id, bundled)
);

create index amendment_measure on amendment (measure, bundled);

-- The subject is a measure or an amendment.
create table cosponsorship (
    subject   varchar(20) not null,
    bundled   boolean     not null,
    member    varchar(7)  not null,
    since     date        not null,
    original  boolean     not null,
    withdrawn date,
    place     integer     not null,
    primary key (subject, bundled, place)
);

create index cosponsorship_member on cosponsorship (member);

-- The place keeps the order of the record, which gives a time for some actions of a day and none for others.
create table action (
    subject    varchar(20)   not null,
    bundled    boolean       not null,
    place      integer       not null,
    acted_on   date          not null,
    acted_at   time,
    words      varchar(100000) not null,
    committees varchar(4000) not null,
    records    ${clob}       not null,
    primary key (subject, bundled, place)
);

create table roll_call (
    id            varchar(20)   not null,
    bundled       boolean       not null,
    called_on     date          not null,
    called_at     time          not null,
    forum         varchar(40)   not null,
    question      varchar(100000) not null,
    type          varchar(4000) not null,
    requirement   varchar(40),
    result        varchar(4000) not null,
    measure       varchar(20),
    amendment     varchar(20),
    text_voted_on varchar(4000),
    printed_as    varchar(60),
    vitiated_on   date,
    vitiated_by   varchar(200),
    source        varchar(4000) not null,
    detail        ${clob}       not null,
    primary key (id, bundled)
);

-- A party or state that the roll call does not print is null.
create table position (
    roll_call varchar(20) not null,
    bundled   boolean     not null,
    member    varchar(7)  not null,
    party     varchar(20),
    state     char(2)     not null,
    answer    varchar(20) not null,
    named     varchar(1000),
    primary key (roll_call, bundled, member)
);

create index position_member on position (member);
