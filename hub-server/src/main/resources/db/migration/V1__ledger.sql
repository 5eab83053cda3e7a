-- The ledger: one ordered line of deeds (sharinghub.hub.auditlog). Instants are milliseconds since 1970, UTC.

-- One row: whoever locks it may append. The checkpoint is the signed note for exactly this size.
create table log_head (
    id          smallint not null primary key check (id = 1),
    log_size    bigint not null check (log_size >= 0),
    edge        ${bytes} not null,
    root        ${bytes} not null,
    last_time   bigint,
    checkpoint  varchar(2000)
);

-- The root of an empty tree is the SHA-256 of nothing (RFC 9162, section 2.1.1).
insert into log_head (id, log_size, edge, root) values (1, 0, ${hex}${end_hex},
    ${hex}e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855${end_hex});

-- One row a deed. Question, salt, entry and detail go when an entry is erased; the commitment, which is the leaf's data, stays.
create table logged_entry (
    entry_index  bigint not null primary key,
    agency       varchar(40) not null,
    request      varchar(40) not null,
    question     ${bytes},
    commitment   ${bytes} not null,
    salt         ${bytes},
    entry        ${long_bytes},
    detail       ${long_bytes},
    constraint request_once unique (agency, request)
);

-- Which entries concern an agency, counted from 1 without a gap.
create table numbered_entry (
    agency       varchar(40) not null,
    running      bigint not null check (running >= 1),
    entry_index  bigint not null,
    primary key (agency, running)
);
create index numbered_by_entry on numbered_entry (entry_index);

create table concerned_agency (
    agency        varchar(40) not null primary key,
    last_running  bigint not null
);

-- Hashes of complete subtrees over 256, 65536, ... leaves; the levels between are worked out from these.
create table tree_node (
    node_level  smallint not null,
    node_index  bigint not null,
    hash        ${bytes} not null,
    primary key (node_level, node_index)
);

-- How far the log has been recomputed from its entries and found right.
create table log_self_check (
    id         smallint not null primary key check (id = 1),
    log_size   bigint not null,
    edge       ${bytes} not null
);

insert into log_self_check (id, log_size, edge) values (1, 0, ${hex}${end_hex});
