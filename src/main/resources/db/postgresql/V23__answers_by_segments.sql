-- As on H2.
alter table roll_call add column segment bigint;
alter table roll_call add column segment_place integer;

create table answer_segment (
    segment bigint      not null,
    member  varchar(7)  collate "C" not null,
    answers varchar(64) collate "C" not null,
    primary key (segment, member)
);

create index roll_call_segment on roll_call (segment);

drop table position;
