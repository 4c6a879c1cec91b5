-- The section of the Code to which a text of a law is classified; null where that is not known.
alter table holding add column classified_to varchar(200);
