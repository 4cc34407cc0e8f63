-- How far each learner has come. Everything is found by learner (and unit, and step): nothing grows with what others did.
create table enrolment (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    module_id varchar(10) not null,
    enrolled_at bigint not null,
    constraint enrolment_site foreign key (site_id) references site (id),
    constraint enrolment_learner foreign key (learner_id) references learner (id),
    constraint enrolment_once unique (learner_id, module_id)
);

-- A learner in a unit: where they are and what they answered since they began it. All that a page needs, in one row.
create table unit_progress (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    step_id varchar(10) not null,
    screen_id varchar(20) not null,
    steps_done varchar(200) not null,
    answers varchar(6000) not null,
    wrong_in_a_row int not null,
    run_id char(36),
    spell_id char(36),
    spell_noted_at bigint,
    times_started int not null,
    started_at bigint not null,
    finished_at bigint,
    first_finished_at bigint,
    last_action varchar(30) not null,
    last_argument varchar(60) not null,
    last_action_at bigint not null,
    version bigint not null,
    constraint unit_progress_site foreign key (site_id) references site (id),
    constraint unit_progress_learner foreign key (learner_id) references learner (id),
    constraint unit_progress_once unique (learner_id, unit_id)
);


-- When somebody worked on a unit, without the pauses: one row per stretch of work.
create table study_spell (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    started_at bigint not null,
    ended_at bigint not null,
    constraint study_spell_site foreign key (site_id) references site (id),
    constraint study_spell_learner foreign key (learner_id) references learner (id)
);
create index study_spell_by_learner on study_spell (learner_id, ended_at);

-- One answer. Never changed; holds option ids or, for typed answers, only how they matched.
create table attempt (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    step_id varchar(10) not null,
    item_id varchar(80) not null,
    variant varchar(20) not null,
    given varchar(120) not null,
    outcome varchar(12) not null,
    try_number int not null,
    help varchar(12) not null,
    language varchar(3) not null,
    at bigint not null,
    constraint attempt_site foreign key (site_id) references site (id),
    constraint attempt_learner foreign key (learner_id) references learner (id)
);
create index attempt_by_learner on attempt (learner_id, unit_id, step_id);

-- One go at an exercise. The log holds ids and counts, never a typed word.
create table simulator_run (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    step_id varchar(10) not null,
    scenario_id varchar(80) not null,
    scenario_version int not null,
    variant varchar(20) not null,
    language varchar(3) not null,
    log mediumtext not null,
    event_count int not null,
    errors varchar(500) not null,
    undo_count int not null,
    step_count int not null,
    outcome varchar(20),
    help varchar(12) not null,
    started_at bigint not null,
    last_at bigint not null,
    ended_at bigint,
    version bigint not null,
    constraint simulator_run_site foreign key (site_id) references site (id),
    constraint simulator_run_learner foreign key (learner_id) references learner (id)
);
create index simulator_run_by_learner on simulator_run (learner_id, unit_id, step_id, started_at);

create table confidence_rating (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    unit_version varchar(20) not null,
    skill_id varchar(80) not null,
    moment varchar(10) not null,
    answer varchar(12) not null,
    language varchar(3) not null,
    at bigint not null,
    constraint confidence_rating_site foreign key (site_id) references site (id),
    constraint confidence_rating_learner foreign key (learner_id) references learner (id)
);
create index confidence_rating_by_learner on confidence_rating (learner_id, unit_id);

-- open_learner_id is the learner while the request is open, else null: one open request each, kept by the unique key.
create table help_request (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    open_learner_id char(36),
    unit_id varchar(20),
    step_id varchar(10),
    asked_at bigint not null,
    taken_by char(36),
    taken_name varchar(80) not null,
    taken_at bigint,
    closed_at bigint,
    version bigint not null,
    constraint help_request_site foreign key (site_id) references site (id),
    constraint help_request_learner foreign key (learner_id) references learner (id),
    constraint help_request_one unique (open_learner_id)
);
create index help_request_queue on help_request (site_id, closed_at, asked_at);
create index help_request_by_learner on help_request (learner_id, asked_at);
