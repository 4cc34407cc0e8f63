-- How a mark came about, when it was made by the clock of this server (a mark may arrive late), and who was added at the door.
alter table presence add column source varchar(10) default 'TAP' not null;
alter table presence add column made_at bigint default 0 not null;
alter table presence add column on_the_spot boolean default false not null;

-- Two people noted different things of one person without seeing each other's mark. Kept until somebody says which is right.
create table presence_dispute (
    id char(36) not null primary key,
    site_id char(36) not null,
    session_id char(36) not null,
    learner_id char(36) not null,
    kept_mark varchar(20) not null,
    kept_by char(36) not null,
    kept_at bigint not null,
    other_mark varchar(20) not null,
    other_by char(36) not null,
    other_at bigint not null,
    arose_at bigint not null,
    settled_at bigint,
    settled_by char(36),
    constraint presence_dispute_site foreign key (site_id) references site (id),
    constraint presence_dispute_session foreign key (session_id) references training_session (id),
    constraint presence_dispute_learner foreign key (learner_id) references learner (id)
);
create index presence_dispute_of on presence_dispute (session_id, learner_id);
