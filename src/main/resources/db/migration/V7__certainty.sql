-- Whether the words of a text are the official ones: what its file says of itself, and what was held against a copy.
alter table holding add column publisher varchar(1000) default '' not null;
update holding set check_note = 'It came in before Engross kept which publisher a file names.' where checked = true;
alter table holding drop column checked;

create sequence check_record_seq start with 1 increment by 50;

create table check_record (
    id      bigint       not null primary key,
    text_id varchar(200) not null,
    sha256  char(64)     not null,
    bundled boolean      not null,
    detail  ${clob}      not null
);

create index check_record_text on check_record (text_id, sha256);
