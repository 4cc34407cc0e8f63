-- Letters to send, written in the transaction of what they tell. What they say, and to whom, is sealed with the server's key and goes once they are sent.
create table outbox_letter (
    id char(36) not null primary key,
    site_id char(36) not null,
    letter_key varchar(120) not null,
    owner_id char(36) not null,
    channel varchar(10) not null,
    purpose varchar(40) not null,
    sealed text not null,
    quiet_zone varchar(60) not null,
    state varchar(10) not null,
    problem varchar(20) not null,
    attempts int not null,
    created_at bigint not null,
    next_at bigint not null,
    useless_at bigint not null,
    first_try_at bigint,
    lease_until_at bigint not null,
    lease_by char(36) not null,
    ended_at bigint,
    constraint outbox_letter_site foreign key (site_id) references site (id),
    constraint outbox_letter_once unique (letter_key)
);
create index outbox_letter_due on outbox_letter (state, channel, next_at);
create index outbox_letter_by_owner on outbox_letter (owner_id, state);
create index outbox_letter_by_site on outbox_letter (site_id, state, created_at);
create index outbox_letter_age on outbox_letter (ended_at);

-- Where somebody wants to be told about one session. Goes when the session is over, is called off, or the seat is given back.
create table reminder_contact (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36) not null,
    channel varchar(10) not null,
    sealed varchar(1000) not null,
    language varchar(3) not null,
    asked_at bigint not null,
    asked_by varchar(60) not null,
    constraint reminder_contact_site foreign key (site_id) references site (id),
    constraint reminder_contact_session foreign key (session_id) references training_session (id),
    constraint reminder_contact_learner foreign key (learner_id) references learner (id),
    constraint reminder_contact_once unique (session_id, learner_id)
);
create index reminder_contact_by_learner on reminder_contact (learner_id);
