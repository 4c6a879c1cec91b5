-- What should be held, apart from what is; see the room library.inventory.
create table inventory (
    holding      bigint        not null primary key,
    text_id      varchar(200)  not null,
    file_name    varchar(4000) not null,
    sha256       char(64)      not null,
    words_sha256 char(64)      not null
);

create table inventory_seal (
    id      integer  not null primary key,
    entries bigint   not null,
    digest  char(64) not null
);

insert into inventory_seal (id, entries, digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
