-- What was decided for a session that an absence touches: what was proposed, what was chosen, by whom, and how it was before.
create table repair (
    id char(36) not null primary key,
    site_id char(36) not null,
    absence_id char(36) not null,
    session_id char(36) not null,
    absent_id char(36) not null,
    kind varchar(10) not null,
    replaced_by char(36),
    was_date char(10) not null,
    was_start char(5) not null,
    was_end char(5) not null,
    new_date char(10) not null,
    new_start char(5) not null,
    new_end char(5) not null,
    proposed varchar(2000) not null,
    decided_by char(36) not null,
    decided_at bigint not null,
    undone_by char(36),
    undone_at bigint,
    version bigint not null,
    constraint repair_site foreign key (site_id) references site (id),
    constraint repair_session foreign key (session_id) references training_session (id),
    constraint repair_absent foreign key (absent_id) references account (id),
    constraint repair_decided_by foreign key (decided_by) references account (id)
);
create index repair_by_absence on repair (absence_id);
create index repair_by_session on repair (session_id);
