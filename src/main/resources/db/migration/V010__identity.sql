-- Times ending in _at are milliseconds since 1970, UTC.
create table site (
    id char(36) not null primary key,
    name varchar(120) not null,
    country char(2) not null,
    zone varchar(60) not null,
    phone varchar(30) not null,
    created_at bigint not null,
    version bigint not null
);

create table account (
    id char(36) not null primary key,
    site_id char(36) not null,
    email varchar(190) not null,
    display_name varchar(80) not null,
    password_hash varchar(255) not null,
    created_at bigint not null,
    disabled_at bigint,
    version bigint not null,
    constraint account_site foreign key (site_id) references site (id),
    constraint account_email unique (email)
);

create table account_role (
    account_id char(36) not null,
    role varchar(20) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
);

-- A person known only by nickname and picture (kind PASS), or the run of a visitor without card (kind VISITOR).
create table learner (
    id char(36) not null primary key,
    site_id char(36) not null,
    kind varchar(10) not null,
    nickname varchar(40) not null,
    picture varchar(40) not null,
    language varchar(3) not null,
    text_size varchar(10) not null,
    wide_spacing boolean not null,
    high_contrast boolean not null,
    created_at bigint not null,
    last_seen_at bigint not null,
    version bigint not null,
    constraint learner_site foreign key (site_id) references site (id)
);
create index learner_by_site on learner (site_id, kind, nickname);
create index learner_by_last_seen on learner (site_id, kind, last_seen_at);
create index learner_by_age on learner (kind, last_seen_at);

-- A learner's card. Code, QR token and PIN are kept as hashes only: a lost card is replaced, never shown again.
create table pass (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    code_hash char(64) not null,
    qr_hash char(64) not null,
    pin_hash varchar(255) not null,
    failures int not null,
    paused_at bigint,
    revoked_at bigint,
    issued_at bigint not null,
    issued_by char(36),
    version bigint not null,
    constraint pass_site foreign key (site_id) references site (id),
    constraint pass_learner foreign key (learner_id) references learner (id),
    constraint pass_code unique (code_hash),
    constraint pass_qr unique (qr_hash)
);
create index pass_by_learner on pass (learner_id);
create index pass_by_site on pass (site_id, paused_at);

-- Who is signed in: the cookie holds the token, the row its hash. Any node can serve it, a restart loses nobody.
create table signed_in_session (
    token_hash char(64) not null primary key,
    site_id char(36) not null,
    kind varchar(10) not null,
    subject_id char(36) not null,
    confirmed boolean not null,
    created_at bigint not null,
    last_seen_at bigint not null,
    ended_at bigint,
    constraint signed_in_session_site foreign key (site_id) references site (id)
);
create index signed_in_session_subject on signed_in_session (subject_id, ended_at);
create index signed_in_session_age on signed_in_session (last_seen_at);

-- Between the card code and the PIN: ten minutes, for known and unknown codes alike.
create table card_shown (
    token_hash char(64) not null primary key,
    pass_id char(36),
    entered_hash char(64) not null,
    at bigint not null
);
create index card_shown_age on card_shown (at);

-- Failed sign-ins by what was entered (hashed e-mail, card code or source address), so that all nodes agree.
create table sign_in_failure (
    subject_hash char(64) not null primary key,
    failures int not null,
    last_at bigint not null,
    blocked_until bigint not null
);
create index sign_in_failure_age on sign_in_failure (last_at);

create table security_event (
    id char(36) not null primary key,
    site_id char(36),
    at bigint not null,
    action varchar(40) not null,
    actor varchar(60) not null,
    object varchar(60) not null,
    source varchar(64) not null
);
create index security_event_by_site on security_event (site_id, at);
-- Has this person come in from this address before?
create index security_event_by_actor on security_event (actor, action);
