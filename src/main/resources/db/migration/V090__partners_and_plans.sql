-- Organisations that provide or host sessions. Stopped ones stay, since past sessions name them.
create table partner (
    id char(36) not null primary key,
    site_id char(36) not null,
    name varchar(80) not null,
    created_at bigint not null,
    stopped_at bigint,
    version bigint not null,
    constraint partner_site foreign key (site_id) references site (id),
    constraint partner_name unique (site_id, name)
);

-- The share of a session that a partner provides or hosts, in percent; what is left is the site's own.
create table session_partner (
    session_id char(36) not null,
    partner_id char(36) not null,
    part varchar(10) not null,
    share int not null,
    primary key (session_id, partner_id, part),
    constraint session_partner_session foreign key (session_id) references training_session (id),
    constraint session_partner_partner foreign key (partner_id) references partner (id),
    constraint session_partner_share check (share between 1 and 100)
);
create index session_partner_by_partner on session_partner (partner_id, session_id);

-- What was asked for; the capacity is what room, workstations and mediators can hold of it.
alter table training_session add column seats_asked int default 0 not null;
alter table training_session add column languages varchar(80) default 'FRENCH' not null;
alter table training_session add column to_bring varchar(200) default '' not null;
alter table training_session add column workstation_each boolean default false not null;
update training_session set seats_asked = capacity;
update training_session set workstation_each = true where kind = 'WORKSHOP';
