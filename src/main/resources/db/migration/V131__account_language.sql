-- In which language letters to a member of staff are written: that of the door when they last came in.
alter table account add column language varchar(3) default 'fr' not null;
