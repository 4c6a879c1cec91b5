-- As V15.1: by their characters.
alter table change_log
    alter column kind type varchar(20) collate "C",
    alter column what type varchar(20) collate "C",
    alter column subject type varchar(200) collate "C",
    alter column sha256 type char(64) collate "C";
