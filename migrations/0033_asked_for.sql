-- Whoever has just typed an address waits for the letter: it goes out before those that thousands of people get.
alter table outbox add column is_asked_for integer not null default 0 check (is_asked_for in (0, 1));

create index outbox_asked_for on outbox (due_at) where is_asked_for = 1 and sent_at is null and failed_at is null;
