alter table room add column equipment varchar(200) default '' not null;

-- When a room can be used, by day of the week (1 = Monday). No row at all: whenever one likes.
create table room_hours (
    room_id char(36) not null,
    weekday int not null,
    opens char(5) not null,
    closes char(5) not null,
    primary key (room_id, weekday),
    constraint room_hours_room foreign key (room_id) references room (id)
);

-- Days on which a room cannot be used, the first and the last included.
create table room_closure (
    id char(36) not null primary key,
    site_id char(36) not null,
    room_id char(36) not null,
    first_day char(10) not null,
    last_day char(10) not null,
    reason varchar(120) not null,
    declared_by char(36) not null,
    declared_at bigint not null,
    constraint room_closure_site foreign key (site_id) references site (id),
    constraint room_closure_room foreign key (room_id) references room (id)
);
create index room_closure_by_day on room_closure (room_id, last_day);

-- Sessions that repeat: the rule as in RFC 5545, and the day it starts from.
create table session_series (
    id char(36) not null primary key,
    site_id char(36) not null,
    recurrence varchar(120) not null,
    first_day char(10) not null,
    last_day char(10) not null,
    planned_by char(36) not null,
    planned_at bigint not null,
    version bigint not null,
    constraint session_series_site foreign key (site_id) references site (id)
);

-- own_changes: what was changed for this one alone and is kept when the series changes.
alter table training_session add column series_id char(36);
alter table training_session add column own_changes varchar(120) default '' not null;
alter table training_session add constraint training_session_series foreign key (series_id) references session_series (id);
create index training_session_by_series on training_session (series_id, starts_at);
