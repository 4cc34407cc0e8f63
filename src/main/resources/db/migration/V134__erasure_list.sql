-- Who was erased, as a fingerprint of an identifier that nothing else knows any more: a backup put back afterwards still holds them, and they go again.
create table erasure_list (
    fingerprint char(64) not null primary key,
    site_id char(36) not null,
    at bigint not null,
    constraint erasure_list_site foreign key (site_id) references site (id)
);
create index erasure_list_by_time on erasure_list (at);
