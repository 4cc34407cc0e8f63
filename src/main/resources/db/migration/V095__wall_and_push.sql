-- A screen on a wall: its address holds the id and a seal made with server.key, and is good until it is withdrawn.
create table wall_screen (
    id char(36) not null primary key,
    site_id char(36) not null,
    label varchar(60) not null,
    second_language varchar(3) not null,
    made_by char(36) not null,
    made_at bigint not null,
    withdrawn_at bigint,
    constraint wall_screen_site foreign key (site_id) references site (id)
);
create index wall_screen_by_site on wall_screen (site_id, withdrawn_at);

-- How often something that open pages show has changed: read once a second by each node.
create table live_topic (
    site_id char(36) not null,
    topic varchar(20) not null,
    revision bigint not null,
    primary key (site_id, topic),
    constraint live_topic_site foreign key (site_id) references site (id)
);
