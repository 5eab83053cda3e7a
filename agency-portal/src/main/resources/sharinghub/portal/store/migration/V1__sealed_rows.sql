-- One sealed row for each thing kept. Kind and id say where a row belongs; what it says is sealed for that place.
create table kept (
  kind varchar(20) not null,
  id varchar(200) not null,
  sealed blob(4M) not null,
  primary key (kind, id)
);
