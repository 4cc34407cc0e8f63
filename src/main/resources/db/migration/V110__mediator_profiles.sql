-- What a mediator can do, when and where: one row a person, made by the first card that is saved. An empty ..._said_at: nobody filled
-- that card in yet, and what is usual counts. Lists are names with commas between.
create table mediator_profile (
    account_id char(36) not null primary key,
    site_id char(36) not null,
    kinds varchar(200) not null,
    languages varchar(200) not null,
    accreditations varchar(200) not null,
    employer_id char(36),
    covered varchar(200) not null,
    weekly_minutes int not null,
    skills_said_at bigint,
    hours_said_at bigint,
    wishes_said_at bigint,
    sites_said_at bigint,
    contract_said_at bigint,
    changed_by char(36) not null,
    version bigint not null,
    constraint mediator_profile_account foreign key (account_id) references account (id),
    constraint mediator_profile_site foreign key (site_id) references site (id),
    constraint mediator_profile_employer foreign key (employer_id) references partner (id)
);
create index mediator_profile_by_site on mediator_profile (site_id);

-- A unit, or a whole module.
create table profile_skill (
    account_id char(36) not null,
    skill varchar(80) not null,
    primary key (account_id, skill),
    constraint profile_skill_profile foreign key (account_id) references mediator_profile (account_id)
);

-- Sites where somebody works besides their own.
create table profile_site (
    account_id char(36) not null,
    other_site_id char(36) not null,
    primary key (account_id, other_site_id),
    constraint profile_site_profile foreign key (account_id) references mediator_profile (account_id),
    constraint profile_site_other foreign key (other_site_id) references site (id)
);
create index profile_site_by_site on profile_site (other_site_id);

-- The usual week, in the local hours of the person's own site (1 = Monday); several stretches a day.
create table profile_hours (
    account_id char(36) not null,
    weekday int not null,
    opens char(5) not null,
    closes char(5) not null,
    primary key (account_id, weekday, opens),
    constraint profile_hours_profile foreign key (account_id) references mediator_profile (account_id)
);

-- Hours of one date: besides those of the week, or instead of them.
create table profile_other_hours (
    account_id char(36) not null,
    local_date char(10) not null,
    opens char(5) not null,
    closes char(5) not null,
    besides boolean not null,
    primary key (account_id, local_date, opens),
    constraint profile_other_hours_profile foreign key (account_id) references mediator_profile (account_id)
);

-- What somebody would rather do or rather not: on a day of the week, on a date, or a kind of activity. Weekday 0, empty texts: any.
create table profile_wish (
    account_id char(36) not null,
    place int not null,
    wanted boolean not null,
    weekday int not null,
    local_date varchar(10) not null,
    day_part varchar(10) not null,
    kind varchar(30) not null,
    primary key (account_id, place),
    constraint profile_wish_profile foreign key (account_id) references mediator_profile (account_id)
);

-- How long it takes from one site to the other and back, said once: site_id is the smaller of the two.
create table site_journey (
    site_id char(36) not null,
    other_site_id char(36) not null,
    minutes int not null,
    primary key (site_id, other_site_id),
    constraint site_journey_site foreign key (site_id) references site (id),
    constraint site_journey_other foreign key (other_site_id) references site (id)
);
create index site_journey_by_other on site_journey (other_site_id);

-- What a kind of activity asks of one of its mediators at a site.
create table kind_requirement (
    site_id char(36) not null,
    kind varchar(30) not null,
    accreditation varchar(40) not null,
    primary key (site_id, kind, accreditation),
    constraint kind_requirement_site foreign key (site_id) references site (id)
);
