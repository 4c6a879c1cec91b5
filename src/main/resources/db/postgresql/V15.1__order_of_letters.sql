-- Ids and titles are put in order by their characters, as H2 does, whatever language the server sorts by.
do $$
declare
    each record;
begin
    for each in
        select held.relname as held_in, kept.attname as name, format_type(kept.atttypid, kept.atttypmod) as type
        from pg_attribute kept
        join pg_class held on held.oid = kept.attrelid
        where held.relnamespace = current_schema()::regnamespace and held.relkind = 'r'
            and held.relname <> 'flyway_schema_history' and kept.attnum > 0 and not kept.attisdropped
            and kept.attcollation <> 0
    loop
        execute format('alter table %I alter column %I type %s collate "C"', each.held_in, each.name, each.type);
    end loop;
end
$$;
