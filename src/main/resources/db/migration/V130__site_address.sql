-- Where a centre is, for who comes from another one; empty while nobody has said it.
alter table site add column address varchar(200) default '' not null;
