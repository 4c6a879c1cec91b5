-- What can be searched: a row a provision of each text held, a row a measure, a row a member.
create sequence search_entry_seq start with 1 increment by 50;

create table search_entry (
    id      bigint        not null primary key,
    kind    varchar(10)   not null,
    -- of a provision, the holding that it stands in
    holding bigint        references holding (id),
    -- the id of the text, the measure or the member
    subject varchar(200)  not null,
    title   varchar(1000) not null,
    dated   date          not null,
    path    varchar(1000) not null,
    place   integer       not null,
    heading varchar(4000) not null,
    words   ${clob}       not null,
    -- the words in lower case, letters and digits only, a space between and around them
    terms   ${clob}       not null
);

create index search_entry_holding on search_entry (holding);
create index search_entry_kind on search_entry (kind);
