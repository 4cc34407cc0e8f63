-- What was done in a session, in the values of the national scheme. People are counted here, never named.
create table activity_record (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    state varchar(10) not null,
    kind varchar(30) not null,
    subject varchar(120) not null,
    local_date char(10) not null,
    starts_at bigint not null,
    minutes int not null,
    place varchar(80) not null,
    booked int not null,
    present int not null,
    walk_ins int not null,
    without_pass int not null,
    absent int not null,
    first_time int not null,
    units varchar(1000) not null,
    seen_unaided int not null,
    seen_helped int not null,
    themes varchar(1000) not null,
    equipment varchar(100) not null,
    activity_level varchar(20) not null,
    follow_up varchar(20) not null,
    note varchar(1000) not null,
    drafted_at bigint not null,
    kept_at bigint not null,
    kept_by char(36) not null,
    confirmed_at bigint,
    confirmed_by char(36),
    version bigint not null,
    constraint activity_record_site foreign key (site_id) references site (id),
    constraint activity_record_session foreign key (session_id) references training_session (id),
    constraint activity_record_once unique (session_id)
);
-- The number in the rail, and the list with drafts first.
create index activity_record_by_state on activity_record (site_id, state, starts_at);
create index activity_record_by_time on activity_record (site_id, starts_at);

-- What a confirmed record said before it was corrected. Written once, never changed.
create table activity_record_correction (
    id char(36) not null primary key,
    site_id char(36) not null,
    record_id char(36) not null,
    at bigint not null,
    corrected_by char(36) not null,
    themes varchar(1000) not null,
    equipment varchar(100) not null,
    activity_level varchar(20) not null,
    follow_up varchar(20) not null,
    note varchar(1000) not null,
    constraint activity_record_correction_site foreign key (site_id) references site (id),
    constraint activity_record_correction_record foreign key (record_id) references activity_record (id)
);
create index activity_record_correction_of on activity_record_correction (record_id, at);

-- Below which number of people a site says nothing; 11 where there is no row.
create table disclosure_rule (
    site_id char(36) not null primary key,
    threshold int not null,
    constraint disclosure_rule_site foreign key (site_id) references site (id)
);
