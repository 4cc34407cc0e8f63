-- What of a proposal was published at once: a line a session with who led it before and after, and what came of it.
create table staffing_acceptance (
    id char(36) not null primary key,
    site_id char(36) not null,
    proposal_id char(36) not null,
    answers mediumtext not null,
    accepted_by char(36) not null,
    accepted_at bigint not null,
    undone mediumtext not null,
    undone_by char(36) null,
    undone_at bigint null,
    version bigint not null,
    constraint staffing_acceptance_site foreign key (site_id) references site (id),
    constraint staffing_acceptance_proposal foreign key (proposal_id) references staffing_proposal (id)
);
create index staffing_acceptance_by_proposal on staffing_acceptance (proposal_id, accepted_at);
