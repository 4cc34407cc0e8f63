-- When a finished unit comes back to its learner. Days are dates at the site, as 2026-11-24; due_on is empty once all reviews were done,
-- feeling_due_on once the confidence question was asked again.
create table review_plan (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    finished_on char(10) not null,
    reviews_done int not null,
    due_on char(10),
    feeling_due_on char(10),
    version bigint not null,
    constraint review_plan_site foreign key (site_id) references site (id),
    constraint review_plan_learner foreign key (learner_id) references learner (id),
    constraint review_plan_once unique (learner_id, unit_id)
);

-- One going through of a few questions. open_learner_id is the learner while it goes on, else null: one at a time, kept by the unique key.
create table review (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    open_learner_id char(36),
    items varchar(400) not null,
    answers varchar(6000) not null,
    place int not null,
    started_at bigint not null,
    last_at bigint not null,
    ended_at bigint,
    version bigint not null,
    constraint review_site foreign key (site_id) references site (id),
    constraint review_learner foreign key (learner_id) references learner (id),
    constraint review_one unique (open_learner_id)
);

-- The review in which a question was asked again; empty inside the unit.
alter table attempt add column review_id char(36);

-- Since when a skill that was reached did not succeed again; empty otherwise. It takes no level away.
alter table skill_standing add column review_since bigint;
