-- What people had done who are not there any more, in numbers: one row a site and quarter, added to by each erasure. Nothing of it leads to anybody.
create table erased_figures (
    site_id char(36) not null,
    period char(6) not null,
    came int not null,
    begun int not null,
    finished int not null,
    unaided int not null,
    more_able int not null,
    as_able int not null,
    less_able int not null,
    primary key (site_id, period),
    constraint erased_figures_site foreign key (site_id) references site (id)
);

-- Somebody who was there had everything erased: the record keeps the figures of before.
alter table activity_record add column figures_kept boolean default false not null;

-- What names a person is found by the person.
create index security_event_by_object on security_event (object);
create index seat_move_by_learner on seat_move (learner_id);
create index referral_slip_by_learner on referral_slip (learner_id);
