-- As H2 does it, by the numbers of the characters, whatever the language of the database.
alter table log_reader alter column name type varchar(400) collate "C";
alter table affected_law alter column text_id type varchar(60) collate "C";
alter table affected_law alter column law type varchar(100) collate "C";
alter table affected_law alter column subject type varchar(20) collate "C";
