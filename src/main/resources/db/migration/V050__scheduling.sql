-- One row for each room and each mediator, touched by whoever plans with them: two planners at once meet here.
create table diary (
    owner_id char(36) not null primary key,
    site_id char(36) not null,
    revision bigint not null,
    constraint diary_site foreign key (site_id) references site (id)
);

-- A dated activity of one of the five kinds. Local date and hours are the site's, and count; the instants follow from them.
create table training_session (
    id char(36) not null primary key,
    site_id char(36) not null,
    kind varchar(30) not null,
    subject varchar(120) not null,
    local_date char(10) not null,
    local_start char(5) not null,
    local_end char(5) not null,
    zone varchar(60) not null,
    starts_at bigint not null,
    ends_at bigint not null,
    room_id char(36) not null,
    capacity int not null,
    booked int not null,
    without_pass int not null,
    state varchar(10) not null,
    cancel_reason varchar(200) not null,
    planned_by char(36) not null,
    changed_by char(36) not null,
    changed_at bigint not null,
    opened_at bigint,
    closed_at bigint,
    version bigint not null,
    constraint training_session_site foreign key (site_id) references site (id),
    constraint training_session_room foreign key (room_id) references room (id),
    constraint training_session_full check (booked >= 0 and booked <= capacity),
    constraint training_session_count check (without_pass >= 0)
);
create index training_session_by_time on training_session (site_id, starts_at);
create index training_session_by_state on training_session (site_id, state, starts_at);

create table session_unit (
    session_id char(36) not null,
    place int not null,
    unit_id varchar(80) not null,
    primary key (session_id, place),
    constraint session_unit_session foreign key (session_id) references training_session (id)
);

create table session_mediator (
    session_id char(36) not null,
    account_id char(36) not null,
    primary key (session_id, account_id),
    constraint session_mediator_session foreign key (session_id) references training_session (id),
    constraint session_mediator_account foreign key (account_id) references account (id)
);
create index session_mediator_by_account on session_mediator (account_id, session_id);

create table seat (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36) not null,
    booked_at bigint not null,
    booked_by char(36) not null,
    constraint seat_site foreign key (site_id) references site (id),
    constraint seat_session foreign key (session_id) references training_session (id),
    constraint seat_learner foreign key (learner_id) references learner (id),
    constraint seat_once unique (session_id, learner_id)
);
create index seat_by_learner on seat (learner_id, session_id);

-- Who was there. No row: not noted yet.
create table presence (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36) not null,
    mark varchar(20) not null,
    marked_at bigint not null,
    marked_by char(36) not null,
    version bigint not null,
    constraint presence_site foreign key (site_id) references site (id),
    constraint presence_session foreign key (session_id) references training_session (id),
    constraint presence_learner foreign key (learner_id) references learner (id),
    constraint presence_once unique (session_id, learner_id)
);
create index presence_by_learner on presence (learner_id, mark, session_id);
