create table room (
    id char(36) not null primary key,
    site_id char(36) not null,
    name varchar(80) not null,
    seats int not null,
    workstations int not null,
    use_kind varchar(20) not null,
    version bigint not null,
    constraint room_site foreign key (site_id) references site (id),
    constraint room_name unique (site_id, name)
);
