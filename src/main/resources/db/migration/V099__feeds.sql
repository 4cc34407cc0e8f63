-- Secret addresses of calendars: one for each owner and kind. Only the fingerprint of what stands in the address is kept.
create table feed_address (
    id char(36) not null primary key,
    site_id char(36) not null,
    kind varchar(12) not null,
    owner_id char(36) not null,
    token_hash char(64) not null,
    made_at bigint not null,
    made_by varchar(60) not null,
    read_at bigint,
    constraint feed_address_site foreign key (site_id) references site (id),
    constraint feed_address_once unique (kind, owner_id),
    constraint feed_address_token unique (token_hash)
);

-- What a calendar has shown: a session that leaves it is shown there as cancelled, with a number that rises each time it goes or comes back.
create table feed_entry (
    feed_id char(36) not null,
    session_id char(36) not null,
    gone boolean not null,
    flips int not null,
    flipped_at bigint not null,
    primary key (feed_id, session_id),
    constraint feed_entry_feed foreign key (feed_id) references feed_address (id),
    constraint feed_entry_session foreign key (session_id) references training_session (id)
);
create index feed_entry_by_session on feed_entry (session_id);
