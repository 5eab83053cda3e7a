-- What the hub vouches for is true in one forum: on the agenda of one is not on the agenda of another.
alter table stated_fact add column forum varchar(40);
