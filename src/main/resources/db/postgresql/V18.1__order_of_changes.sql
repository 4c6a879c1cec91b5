-- As V15.1: by their characters.
alter table change_log alter column subject type varchar(200) collate "C";
