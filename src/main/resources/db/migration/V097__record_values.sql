-- What the national record of an activity asks beside what was there.
alter table activity_record add column place_type varchar(20) default 'ACTIVITY_PLACE' not null;
alter table activity_record add column receiving_body varchar(20) default 'NOT_SAID' not null;
alter table activity_record add column received varchar(10) default 'NOT_KNOWN' not null;
alter table activity_record add column procedure_words varchar(200) default '' not null;
alter table activity_record add column partner varchar(120) default '' not null;
alter table activity_record add column partner_share int default 0 not null;
-- Counts by sex, age and situation, each of its own, never of people: FEMALE:3,AGED_40_59:2
alter table activity_record add column marginals varchar(500) default '' not null;
alter table activity_record add column late int default 0 not null;
alter table activity_record add column left_early int default 0 not null;
alter table activity_record add column excused int default 0 not null;
alter table activity_record add column left_unserved int default 0 not null;

alter table activity_record_correction add column minutes int default 0 not null;
alter table activity_record_correction add column place_type varchar(20) default 'ACTIVITY_PLACE' not null;
alter table activity_record_correction add column receiving_body varchar(20) default 'NOT_SAID' not null;
alter table activity_record_correction add column received varchar(10) default 'NOT_KNOWN' not null;
alter table activity_record_correction add column procedure_words varchar(200) default '' not null;
alter table activity_record_correction add column partner varchar(120) default '' not null;
alter table activity_record_correction add column partner_share int default 0 not null;
alter table activity_record_correction add column marginals varchar(500) default '' not null;
