-- Who left an agreement, with the signed word that it does (sharinghub.hub.agreements).
create table given_withdrawal (
    id           varchar(110) not null primary key, -- hash / agency
    hash         char(64) not null,
    agency       varchar(40) not null,
    made_second  bigint not null,
    signature    ${bytes} not null,
    log_index    bigint not null
);
create index given_withdrawal_by_hash on given_withdrawal (hash);

-- Which agreement is suspended as a whole, while it is.
create table declared_suspension (
    hash          char(64) not null primary key,
    agency        varchar(40) not null,
    since_second  bigint not null,
    log_index     bigint not null
);

-- What one person prepared for their agency, until another completes it.
create table prepared_act (
    id            varchar(110) not null primary key, -- hash / agency
    step_name     varchar(20) not null,
    person        char(36) not null,
    until_second  bigint not null,
    log_index     bigint not null
);
