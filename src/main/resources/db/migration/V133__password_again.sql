-- When this session last heard the password: staff say it again before what opens doors or cannot be taken back.
alter table signed_in_session add column sure_at bigint default 0 not null;
