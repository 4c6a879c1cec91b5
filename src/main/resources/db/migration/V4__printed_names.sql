-- The sponsors that a version of a measure prints at its head, as JSON; null where it prints none.
alter table holding add column names ${clob};
