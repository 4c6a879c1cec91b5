-- In which roll calls a member answered what is told a segment of roll calls at a time: a row for each member, with a letter for each
-- of them. A row for each answer was most of what taking in roll calls cost. A roll call that is in no segment yet is read itself.
alter table roll_call add column segment bigint;
alter table roll_call add column segment_place integer;

create table answer_segment (
    segment bigint      not null,
    member  varchar(7)  not null,
    answers varchar(64) not null,
    primary key (segment, member)
);

create index roll_call_segment on roll_call (segment);

drop table position;
