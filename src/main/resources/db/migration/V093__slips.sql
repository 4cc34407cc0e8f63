-- A partner's slip: a code, no name. The code is made from the id and server.key, which is not in the database; here is its fingerprint.
create table referral_slip (
    id char(36) not null primary key,
    site_id char(36) not null,
    batch_id char(36) not null,
    partner varchar(120) not null,
    code_hash char(64) not null,
    made_at bigint not null,
    made_by char(36) not null,
    until_at bigint not null,
    session_id char(36),
    learner_id char(36),
    used_at bigint,
    version bigint not null,
    constraint referral_slip_site foreign key (site_id) references site (id),
    constraint referral_slip_session foreign key (session_id) references training_session (id),
    constraint referral_slip_code unique (code_hash)
);
create index referral_slip_by_use on referral_slip (session_id, learner_id);
create index referral_slip_by_batch on referral_slip (site_id, made_at, batch_id);
