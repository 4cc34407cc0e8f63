-- The last first try of each learner at each question: what a review begins with, found without going through all that was ever answered.
create table last_try (
    id char(36) not null primary key,
    site_id char(36) not null,
    learner_id char(36) not null,
    unit_id varchar(20) not null,
    item_id varchar(80) not null,
    outcome varchar(12) not null,
    at bigint not null,
    constraint last_try_site foreign key (site_id) references site (id),
    constraint last_try_learner foreign key (learner_id) references learner (id),
    constraint last_try_once unique (learner_id, unit_id, item_id)
);

-- What was answered before this table was there. Two answers of the same instant: the one with the higher id is later.
insert into last_try (id, site_id, learner_id, unit_id, item_id, outcome, at)
select id, site_id, learner_id, unit_id, item_id, outcome, at
from (
    select a.id, a.site_id, a.learner_id, a.unit_id, a.item_id, a.outcome, a.at,
        row_number() over (partition by a.learner_id, a.unit_id, a.item_id order by a.at desc, a.id desc) as place
    from attempt a
    where a.try_number = 1) latest
where place = 1;
