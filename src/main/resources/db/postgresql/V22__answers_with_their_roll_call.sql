-- As on H2.
alter table roll_call add column answers ${clob} collate "C" default '' not null;

update roll_call voted set answers = coalesce((select string_agg(answered.member || chr(9) || coalesce(answered.party, '') || chr(9)
        || answered.state || chr(9) || answered.answer || chr(9) || coalesce(regexp_replace(answered.named, '\s+', ' ', 'g'), ''), chr(10) order by answered.member)
    from position answered where answered.roll_call = voted.id and answered.bundled = voted.bundled), '');

create table called (
    member    varchar(7)  collate "C" not null,
    roll_call varchar(20) collate "C" not null,
    bundled   boolean     not null,
    answer    varchar(20) collate "C" not null,
    primary key (member, roll_call, bundled)
);

insert into called (member, roll_call, bundled, answer)
    select member, roll_call, bundled, answer from position order by member, roll_call;

drop table position;

alter table called rename to position;
