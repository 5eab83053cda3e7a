-- Agreements as they were put forward (sharinghub.hub.agreements); the text is canonical, its SHA-256 is the hash.
create table registered_agreement (
    hash       char(64) not null primary key,
    name       varchar(60) not null,
    version    integer not null,
    text       ${long_bytes} not null,
    log_index  bigint not null
);

-- Whose signature stands under which agreement.
create table given_assent (
    id           varchar(110) not null primary key, -- hash / agency
    hash         char(64) not null,
    agency       varchar(40) not null,
    made_second  bigint not null,
    signature    ${bytes} not null,
    log_index    bigint not null
);
create index given_assent_by_hash on given_assent (hash);

-- Who stopped its own giving and receiving, from the next entry of the log on.
create table declared_stop (
    id            varchar(110) not null primary key, -- hash / agency
    hash          char(64) not null,
    agency        varchar(40) not null,
    since_second  bigint not null,
    log_index     bigint not null
);
create index declared_stop_by_hash on declared_stop (hash);
