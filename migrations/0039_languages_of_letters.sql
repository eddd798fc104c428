-- Letters come in the language in which somebody first wrote to us, until they choose another. The tag as BCP 47 writes it;
-- one that the program does not speak (any more) is answered in the source language.
alter table people add column language text not null default 'en-GB' check (length(language) between 2 and 35);
