-- booked: people with a card; offered: seats kept for the first in line until they answer; held: places for people without a card,
-- by paper list or slip; waiting: how many stand in line. Whoever comes without a card sits on a held place first, hence the
-- greater of held and without_pass is what they take together.
alter table training_session add column held int default 0 not null;
alter table training_session add column offered int default 0 not null;
alter table training_session add column waiting int default 0 not null;

alter table seat add column origin varchar(10) default 'DESK' not null;
alter table seat add column slip_id char(36);

-- Who stands in line for a full session, in the order of joined_at. OFFERED: a seat is kept until offered_until. LAPSED: it was, and went on.
create table waitlist_entry (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36) not null,
    state varchar(10) not null,
    joined_at bigint not null,
    joined_by char(36) not null,
    offered_until bigint,
    constraint waitlist_entry_site foreign key (site_id) references site (id),
    constraint waitlist_entry_session foreign key (session_id) references training_session (id),
    constraint waitlist_entry_learner foreign key (learner_id) references learner (id),
    constraint waitlist_entry_once unique (session_id, learner_id)
);
create index waitlist_entry_by_learner on waitlist_entry (learner_id, state);
create index waitlist_entry_by_end on waitlist_entry (state, offered_until);

-- Places for people without a card: from a paper list (several), or by a partner's slip (one). No name, ever.
create table held_place (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    origin varchar(10) not null,
    places int not null,
    label varchar(80) not null,
    slip_id char(36),
    held_at bigint not null,
    held_by char(36) not null,
    constraint held_place_site foreign key (site_id) references site (id),
    constraint held_place_session foreign key (session_id) references training_session (id),
    constraint held_place_some check (places > 0)
);
create index held_place_by_session on held_place (session_id);
create index held_place_by_slip on held_place (slip_id);

-- What happened to the seats of a session, for whoever is asked "where is my place?".
create table seat_move (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36),
    kind varchar(10) not null,
    origin varchar(10) not null,
    places int not null,
    made_at bigint not null,
    made_by char(36) not null,
    constraint seat_move_site foreign key (site_id) references site (id),
    constraint seat_move_session foreign key (session_id) references training_session (id)
);
create index seat_move_by_session on seat_move (session_id, made_at);

-- How a site gives its seats; no row: the usual rules.
create table seat_rules (
    site_id char(36) not null primary key,
    most_ahead int not null,
    hold_hours int not null,
    quiet_hours int not null,
    constraint seat_rules_site foreign key (site_id) references site (id)
);
