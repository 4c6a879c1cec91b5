-- What the record has of a measure, a law or a member is found by query.
create index measure_law on measure (law);
create index measure_sponsor on measure (sponsor);
create index amendment_sponsor on amendment (sponsor);
create index roll_call_measure on roll_call (measure);

-- Only the measures that have summaries are read where their words are searched.
alter table measure add column summarized boolean default false not null;
update measure set summarized = true where detail not like '%"summaries":[]%';
create index measure_summarized on measure (summarized);
