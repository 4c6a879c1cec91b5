-- As on H2.
alter table roll_call add column tallies varchar(1000) collate "C";
