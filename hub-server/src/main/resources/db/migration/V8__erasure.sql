-- Where a tombstone stands in the log and which places it covers (sharinghub.hub.auditlog); the entry itself says more.
create table tombstone (
    entry_index  bigint not null primary key,
    first_place  bigint not null,
    last_place   bigint not null
);
