-- How fast the voice reads aloud follows the pass, like the size of the letters.
alter table learner add column voice_speed varchar(10) default 'USUAL' not null;
