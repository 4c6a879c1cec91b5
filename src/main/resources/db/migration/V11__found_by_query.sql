-- The versions of a measure are found by it.
alter table holding add column measure varchar(20);
update holding set measure = substring(text_id from 1 for position('/' in text_id) - 1)
    where law is null and position('/' in text_id) > 0;
create index holding_measure on holding (measure, superseded);
