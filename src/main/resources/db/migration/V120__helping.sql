-- Whether somebody helps in a session that somebody else leads; who is alone leads.
alter table session_mediator add column helps boolean default false not null;
