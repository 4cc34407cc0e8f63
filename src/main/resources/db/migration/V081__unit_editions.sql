-- The text of units as people began them, the latest of each first number of the version: whoever is in the middle finishes that one.
-- The same for every site.
create table unit_edition (
    id char(36) not null primary key,
    unit_id varchar(20) not null,
    major int not null,
    unit_version varchar(20) not null,
    text mediumtext not null,
    version bigint not null,
    constraint unit_edition_once unique (unit_id, major)
);
