-- What a visitor shows at the desk to get a card that keeps the run: good for a quarter of an hour, once.
-- seed is half of what the code is made from, the other half (server.key) is not in the database.
create table keep_code (
    learner_id char(36) not null primary key,
    site_id char(36) not null,
    seed char(36) not null,
    code_hash char(64) not null,
    until_at bigint not null,
    constraint keep_code_learner foreign key (learner_id) references learner (id) on delete cascade,
    constraint keep_code_site foreign key (site_id) references site (id),
    constraint keep_code_hash unique (code_hash)
);
create index keep_code_age on keep_code (until_at);
