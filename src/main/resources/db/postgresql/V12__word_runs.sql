-- The texts that may have a quotation are found by the numbers of their word runs; see the room library.runs.
alter table holding add column run_scheme integer default 0 not null;

-- The numbers of a text that is in no segment yet.
create table text_runs (
    holding bigint  not null primary key,
    numbers bytea not null
);

-- Of a bucket, which texts of a segment have which of the numbers that begin alike; of the bucket -1, its texts.
create table run_segment (
    bucket  integer          not null,
    segment bigint           not null,
    entries bytea not null,
    primary key (bucket, segment)
);
