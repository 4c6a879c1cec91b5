-- What came in or changed, in the order in which it was kept; see the room library.changes.
create table change_log (
    number   bigint       not null primary key,
    kind     varchar(20)  not null,
    what     varchar(20)  not null,
    subject  varchar(200) not null,
    sha256   char(64),
    noted_at timestamp(6) with time zone not null
);

-- What a database from before holds came in by the time at which it was kept.
insert into change_log (number, kind, what, subject, sha256, noted_at)
select row_number() over (order by kept_at, id), 'text', 'came', text_id, sha256, kept_at
from holding
where superseded = false;
