-- Two notes when a number is called, on the screens where somebody wants them.
alter table wall_screen add column chime boolean default false not null;
