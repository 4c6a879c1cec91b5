-- What is found of a measure, an amendment, a roll call or a member is written anew with its record.
create index search_entry_subject on search_entry (subject);
