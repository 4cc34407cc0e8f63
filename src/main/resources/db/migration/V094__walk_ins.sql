-- One row for each day of a site: the last ticket number given, and how many workstations people sit at.
create table walk_in_day (
    site_id char(36) not null,
    local_date char(10) not null,
    last_number int not null,
    workstations_used int not null,
    primary key (site_id, local_date),
    constraint walk_in_day_site foreign key (site_id) references site (id),
    constraint walk_in_day_used check (workstations_used >= 0)
);

-- Somebody who came without an appointment: a number and a kind of need, never a name.
create table walk_in_ticket (
    id char(36) not null primary key,
    site_id char(36) not null,
    local_date char(10) not null,
    number int not null,
    need varchar(20) not null,
    state varchar(10) not null,
    outcome varchar(20),
    taken_at bigint not null,
    called_at bigint,
    announced_at bigint,
    called_by char(36),
    place varchar(80) not null,
    ended_at bigint,
    session_id char(36),
    learner_id char(36),
    version bigint not null,
    constraint walk_in_ticket_site foreign key (site_id) references site (id),
    constraint walk_in_ticket_session foreign key (session_id) references training_session (id),
    constraint walk_in_ticket_learner foreign key (learner_id) references learner (id) on delete set null,
    constraint walk_in_ticket_number unique (site_id, local_date, number)
);
create index walk_in_ticket_open on walk_in_ticket (site_id, local_date, state);
create index walk_in_ticket_learner_age on walk_in_ticket (learner_id, taken_at);

-- Where a colleague receives people today; one place a person.
create table receiving_post (
    account_id char(36) not null primary key,
    site_id char(36) not null,
    local_date char(10) not null,
    room_id char(36) not null,
    since_at bigint not null,
    constraint receiving_post_account foreign key (account_id) references account (id),
    constraint receiving_post_site foreign key (site_id) references site (id),
    constraint receiving_post_room foreign key (room_id) references room (id)
);
create index receiving_post_by_site on receiving_post (site_id, local_date);
