-- How far each that follows the change log has read it; see the room library.changes.
create table log_reader (
    name   varchar(400) not null primary key,
    number bigint       not null
);

-- Which sections of the Code each text would change, as its amendatory language is read; a text that changes none has no row.
-- The subject is the measure of which it is a version, or the amendment.
create table affected_law (
    text_id varchar(60)  not null,
    law     varchar(100) not null,
    subject varchar(20)  not null,
    primary key (text_id, law)
);

create index affected_law_law on affected_law (law, subject);
