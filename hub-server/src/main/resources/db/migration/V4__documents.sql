-- Sealed documents as they came (sharinghub.hub.intake); the hub can open none of them.
create table held_document (
    id           varchar(45) not null primary key, -- document / version
    document_id  varchar(30) not null,
    version      integer not null,
    case_ref     varchar(31) not null,
    author       varchar(40) not null,
    team         varchar(81), -- of the person who sent it
    newest       smallint not null,
    sealed       ${long_bytes} not null,
    log_index    bigint not null
);
create index held_document_by_document on held_document (document_id);

-- What the signed manifests say of each section, for looking up.
create table held_section (
    id              varchar(40) not null primary key, -- section / version
    section_id      varchar(30) not null,
    document_id     varchar(30) not null,
    version         integer not null,
    case_ref        varchar(31) not null,
    author          varchar(40) not null,
    category        varchar(80) not null,
    agreement_hash  char(64) not null,
    purpose         varchar(60) not null,
    team            varchar(81),
    newest          smallint not null,
    log_index       bigint not null
);
create index held_section_by_section on held_section (section_id);
create index held_section_by_case on held_section (case_ref, newest);

-- The agencies that may ever know of a section: who is not here is outside, whatever is asked.
create table section_audience (
    id          varchar(80) not null primary key, -- section / version / agency
    section_id  varchar(30) not null,
    agency      varchar(40) not null,
    case_ref    varchar(31) not null
);
create index section_audience_by_agency on section_audience (agency, case_ref);
