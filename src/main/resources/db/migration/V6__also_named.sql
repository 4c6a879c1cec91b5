-- Whom other records than the status record name with the sponsor of an amendment; null where there is none.
alter table amendment add column also_named ${clob};
