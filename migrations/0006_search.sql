-- The words that a visitor can find. Filled from what is public only, so that nothing hidden can be searched for.

create virtual table listing_words using fts5 (
    title, summary, body, place, organiser, topics,
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2 3'
);
