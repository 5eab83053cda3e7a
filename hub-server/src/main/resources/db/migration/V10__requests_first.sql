-- Each batch looks its requests up without their agencies (sharinghub.hub.auditlog): an index that began with the agency made it
-- read every entry of the log. The rule is the same: a request counts once for its agency.
alter table logged_entry drop constraint request_once;
alter table logged_entry add constraint request_once unique (request, agency);
