-- Letters that came back, for the page where moderators look after the post.
create index outbox_returned on outbox (ended_why, sent_at) where ended_why = 'bounced';
