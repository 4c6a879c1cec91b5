-- What each member answered stands with the roll call, a line a member: whoever asks for one asks for all, and a row for each was most of
-- what taking in and listing roll calls cost. A table tells in which roll calls a member answered what.
alter table roll_call add column answers ${clob} default '' not null;

update roll_call voted set answers = coalesce((select listagg(answered.member || chr(9) || coalesce(answered.party, '') || chr(9)
        || answered.state || chr(9) || answered.answer || chr(9) || coalesce(regexp_replace(answered.named, '\s+', ' '), ''), chr(10))
        within group (order by answered.member)
    from position answered where answered.roll_call = voted.id and answered.bundled = voted.bundled), '');

create table called (
    member    varchar(7)  not null,
    roll_call varchar(20) not null,
    bundled   boolean     not null,
    answer    varchar(20) not null,
    primary key (member, roll_call, bundled)
);

insert into called (member, roll_call, bundled, answer)
    select member, roll_call, bundled, answer from position order by member, roll_call;

drop table position;

alter table called rename to position;

-- A long value of up to 4,000 bytes is kept in its row. H2 writes larger ones apart, and did so from 256 bytes on, which most provisions
-- exceed: each was then read and written by itself.
set max_length_inplace_lob 4000;
