-- A list of roll calls prints how the parties answered, and need not read the answers of everybody for it. Null where a party is not
-- printed, and until the roll calls that are held get theirs, with their segment.
alter table roll_call add column tallies varchar(1000);
