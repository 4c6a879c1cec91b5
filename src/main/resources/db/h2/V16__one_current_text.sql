-- Of each id at most one text is current, whoever takes it in: superseded ones are null here, and nulls are not alike.
update holding set superseded = true
    where superseded = false and exists (select 1 from holding newer
        where newer.text_id = holding.text_id and newer.superseded = false and newer.id > holding.id);
alter table holding add column current_text varchar(200)
    generated always as (case when superseded then null else text_id end);
create unique index holding_current on holding (current_text);
