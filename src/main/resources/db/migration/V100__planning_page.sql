-- The planning asks for all absences of a site in the days it shows.
create index absence_by_time on absence (site_id, ends_at);

-- Each line of a file that became a session, by what stood in it: the same line never becomes a second one, wherever the first was moved to since.
create table session_import (
    site_id char(36) not null,
    fingerprint char(64) not null,
    session_id char(36) not null,
    imported_at bigint not null,
    imported_by char(36) not null,
    primary key (site_id, fingerprint),
    constraint session_import_site foreign key (site_id) references site (id),
    constraint session_import_session foreign key (session_id) references training_session (id)
);
