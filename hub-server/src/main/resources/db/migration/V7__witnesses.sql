-- The newest word of each witness, by the SHA-256 of its key: what it cosigned, and when by its own clock.
create table witness_cosignature (
    witness          varchar(64) not null primary key,
    log_size         bigint not null check (log_size >= 0),
    cosigned_second  bigint not null,
    line             varchar(4000) not null
);

-- One row, empty in a good week: the first checkpoint of this log that contradicted this database. Whoever takes a word locks it.
create table log_contradiction (
    id        smallint not null primary key check (id = 1),
    found_at  bigint,
    what      varchar(2000),
    note      ${long_bytes}
);

insert into log_contradiction (id) values (1);
