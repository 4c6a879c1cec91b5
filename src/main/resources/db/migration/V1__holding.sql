-- What we hold: each document with its original bytes. A changed file becomes a new row and the old one stays.
create sequence holding_seq start with 1 increment by 50;

create table holding (
    id             bigint       not null primary key,
    text_id        varchar(200) not null,
    law            varchar(200),
    held_from      date         not null,
    title          varchar(1000) not null,
    official_title varchar(4000) not null,
    date_note      varchar(4000) not null,
    stage          varchar(200) not null,
    citation       varchar(1000) not null,
    url            varchar(1000) not null,
    rights         varchar(1000) not null,
    checked        boolean      not null,
    check_note     varchar(4000) not null,
    file_name      varchar(400) not null,
    sha256         char(64)     not null,
    original       ${blob}      not null,
    tree           ${clob}      not null,
    struck         ${clob},
    kept_at        timestamp(6) with time zone not null,
    superseded     boolean      not null
);

create index holding_bytes on holding (file_name, sha256);
create index holding_text on holding (text_id, superseded);
create index holding_law on holding (law, held_from);
