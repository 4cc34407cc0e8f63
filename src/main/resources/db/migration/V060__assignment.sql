-- When a mediator is away. The reason is never asked, hence never kept.
create table absence (
    id char(36) not null primary key,
    site_id char(36) not null,
    account_id char(36) not null,
    first_day char(10) not null,
    last_day char(10) not null,
    day_part varchar(10) not null,
    starts_at bigint not null,
    ends_at bigint not null,
    declared_at bigint not null,
    declared_by char(36) not null,
    constraint absence_site foreign key (site_id) references site (id),
    constraint absence_account foreign key (account_id) references account (id)
);
create index absence_by_account on absence (account_id, ends_at);
