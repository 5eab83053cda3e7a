-- Cases put to forums (sharinghub.hub.referrals).
create table made_referral (
    log_index    bigint not null primary key,
    case_ref     varchar(31) not null,
    forum        varchar(40) not null,
    referring    varchar(40) not null,
    criterion    varchar(60) not null,
    document_id  varchar(30) not null
);
create index made_referral_by_case on made_referral (case_ref, log_index);
create index made_referral_by_forum on made_referral (forum, log_index);

-- Meetings of forums and their published agendas (sharinghub.hub.meetings).
create table planned_meeting (
    meeting_id       varchar(34) not null primary key,
    forum            varchar(40) not null,
    starts_second    bigint not null,
    agenda           ${long_bytes},
    published_index  bigint
);

-- Who signed the confidentiality statement of which meeting.
create table signed_statement (
    id          varchar(75) not null primary key, -- meeting / person
    meeting_id  varchar(34) not null,
    person      char(36) not null,
    agency      varchar(40) not null
);
create index signed_statement_by_meeting on signed_statement (meeting_id);
