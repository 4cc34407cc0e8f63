-- local_day is the date at the site, as 2026-11-24.
-- What was seen being done. Never changed, never taken away while the person is there.
create table evidence (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    skill_id varchar(80) not null,
    source varchar(12) not null,
    result varchar(20) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    step_id varchar(10) not null,
    task varchar(80) not null,
    variant varchar(20) not null,
    local_day char(10) not null,
    observer_id char(36),
    session_id char(36),
    at bigint not null,
    constraint evidence_site foreign key (site_id) references site (id),
    constraint evidence_learner foreign key (learner_id) references learner (id)
);
create index evidence_by_skill on evidence (learner_id, skill_id, source);

-- The level of a person in a skill, kept up to date by the same transaction that adds evidence. It never goes down.
create table skill_standing (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    skill_id varchar(80) not null,
    level_reached varchar(12) not null,
    reached_at bigint not null,
    unaided_at bigint,
    version bigint not null,
    constraint skill_standing_site foreign key (site_id) references site (id),
    constraint skill_standing_learner foreign key (learner_id) references learner (id),
    constraint skill_standing_once unique (learner_id, skill_id)
);
create index skill_standing_by_level on skill_standing (site_id, level_reached, learner_id);

-- What a mediator saw somebody do on a real task.
create table observation (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    step_id varchar(10) not null,
    skill_id varchar(80) not null,
    gestures varchar(500) not null,
    overall varchar(12) not null,
    observer_id char(36) not null,
    session_id char(36),
    at bigint not null,
    constraint observation_site foreign key (site_id) references site (id),
    constraint observation_learner foreign key (learner_id) references learner (id),
    constraint observation_observer foreign key (observer_id) references account (id)
);
create index observation_by_learner on observation (learner_id, at);
create index observation_by_session on observation (session_id);
