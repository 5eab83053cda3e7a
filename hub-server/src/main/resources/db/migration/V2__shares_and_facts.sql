-- The hub's half of each section's secret (sharinghub.hub.shares), encrypted under a key that is not in this database.
create table kept_share (
    id            varchar(80) not null primary key, -- section / version / recipient
    document_id   varchar(30) not null,
    section_id    varchar(30) not null,
    version       integer not null,
    recipient     varchar(40) not null,
    grant_digest  char(64) not null,
    ciphertext    varchar(100) not null
);

-- What decisions rest on (sharinghub.hub.facts), only ever added to. Without an agency the hub itself vouches.
create table stated_fact (
    id            varchar(160) not null primary key, -- entry / fact / section or person / case
    case_ref      varchar(31) not null,
    section_id    varchar(30),
    person        char(36),
    agency        varchar(40),
    fact          varchar(60) not null,
    fact_value    varchar(60) not null,
    made_second   bigint not null,
    until_second  bigint not null,
    log_index     bigint not null
);
create index stated_fact_by_case on stated_fact (case_ref, log_index);
