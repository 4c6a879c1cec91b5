-- The words as they stand, of no language: "simple" neither stems them nor leaves any out.
create index search_entry_words on search_entry using gin (to_tsvector('simple', terms));
