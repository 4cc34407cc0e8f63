-- Who is proposed to lead what. A document each: lines "session mediator PART", times "session from to", what was chosen by whom; nothing of it is looked for by other rows.
create table staffing_proposal (
    id char(36) not null primary key,
    site_id char(36) not null,
    first_day char(10) not null,
    last_day char(10) not null,
    state varchar(10) not null,
    trial boolean not null,
    kept boolean not null,
    assumptions varchar(2000) not null,
    times mediumtext not null,
    stood mediumtext not null,
    standing mediumtext not null,
    proposed mediumtext not null,
    chosen mediumtext not null,
    decisions mediumtext not null,
    places int not null,
    filled int not null,
    improvements int not null,
    asked_by char(36) not null,
    asked_at bigint not null,
    beat_at bigint not null,
    stop_asked boolean not null,
    ended_by char(36) null,
    ended_at bigint null,
    version bigint not null,
    constraint staffing_proposal_site foreign key (site_id) references site (id),
    constraint staffing_proposal_asker foreign key (asked_by) references account (id)
);
create index staffing_proposal_by_day on staffing_proposal (site_id, first_day);
create index staffing_proposal_by_state on staffing_proposal (state, site_id);

-- What no calculation moves.
create table staffing_lock (
    site_id char(36) not null,
    session_id char(36) not null,
    part varchar(10) not null,
    account_id char(36) not null,
    locked_by char(36) not null,
    locked_at bigint not null,
    primary key (session_id, account_id),
    constraint staffing_lock_site foreign key (site_id) references site (id),
    constraint staffing_lock_session foreign key (session_id) references training_session (id),
    constraint staffing_lock_account foreign key (account_id) references account (id)
);
create index staffing_lock_by_site on staffing_lock (site_id, session_id);
