-- Words are found by an index of our own, in segments; see the room library.words. That of H2 wrote a row for each word of each row,
-- one by one, and remembered in memory what a transaction that failed had added.
call ft_drop_all();
drop schema if exists ft cascade;
drop alias if exists ft_init;
drop alias if exists ft_create_index;
drop alias if exists ft_drop_index;
drop alias if exists ft_search;
drop alias if exists ft_search_data;
drop alias if exists ft_reindex;
drop alias if exists ft_drop_all;

-- The rows of a segment.
create table search_segment (
    segment bigint           not null primary key,
    entries ${bytes}(1000000) not null
);

-- Of a segment and a bucket of words, which of its rows have which words; the segment stands in the upper bits of the place.
create table search_bucket (
    place   bigint           not null primary key,
    entries ${bytes}(1000000) not null
);

-- The rows that are in no segment yet.
create table search_pending (
    entry bigint not null primary key
);

insert into search_pending (entry) select id from search_entry;
