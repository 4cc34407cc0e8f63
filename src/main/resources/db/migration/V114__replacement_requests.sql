-- A mediator is asked to lead a session instead of somebody who is away. The absence may be taken back, hence no key to it.
create table replacement_request (
    id char(36) not null primary key,
    site_id char(36) not null,
    absence_id char(36) not null,
    session_id char(36) not null,
    absent_id char(36) not null,
    asked_id char(36) not null,
    asked_by char(36) not null,
    message varchar(600) not null,
    proposed varchar(2000) not null,
    answer varchar(10) not null,
    asked_at bigint not null,
    until_at bigint not null,
    answered_at bigint,
    version bigint not null,
    constraint replacement_request_site foreign key (site_id) references site (id),
    constraint replacement_request_session foreign key (session_id) references training_session (id),
    constraint replacement_request_absent foreign key (absent_id) references account (id),
    constraint replacement_request_asked foreign key (asked_id) references account (id),
    constraint replacement_request_by foreign key (asked_by) references account (id)
);
create index replacement_request_by_absence on replacement_request (absence_id);
create index replacement_request_by_asked on replacement_request (asked_id, until_at);
create index replacement_request_by_session on replacement_request (session_id);
