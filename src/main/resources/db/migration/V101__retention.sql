-- What is let go of by age is found without going through what is kept.
create index walk_in_ticket_age on walk_in_ticket (taken_at);
create index walk_in_ticket_caller_age on walk_in_ticket (called_by, taken_at);
create index referral_slip_age on referral_slip (until_at);
