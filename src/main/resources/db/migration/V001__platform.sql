-- Commands already done, by who asked and request id: a form sent twice has one effect.
create table command_receipt (
    actor varchar(60) not null,
    request_id char(36) not null,
    command varchar(80) not null,
    outcome varchar(255) not null,
    at bigint not null,
    primary key (actor, request_id)
);
create index command_receipt_age on command_receipt (at);

-- Facts about this installation, such as whether its data are a demonstration.
create table installation (
    name varchar(60) not null primary key,
    setting varchar(255) not null
);
