-- Of each id at most one text is current, whoever takes it in.
update holding set superseded = true
    where superseded = false and exists (select 1 from holding newer
        where newer.text_id = holding.text_id and newer.superseded = false and newer.id > holding.id);
create unique index holding_current on holding (text_id) where not superseded;
