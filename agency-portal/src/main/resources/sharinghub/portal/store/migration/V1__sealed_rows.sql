-- One sealed row for each thing kept. What kind of thing it is and what it is called stand here only as numbers that say
-- nothing without the agency's keyring; its name and what it says are sealed for its place.
create table kept (
  place char(64) not null primary key,
  shelf char(64) not null,
  name varchar(600) for bit data not null,
  sealed blob(4M) not null
);
create index kept_on on kept (shelf);
