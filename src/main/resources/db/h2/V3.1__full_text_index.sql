-- The full-text index of H2 itself: triggers keep it in the transaction that changes a row.
create alias if not exists ft_init for 'org.h2.fulltext.FullText.init';
call ft_init();
call ft_create_index('PUBLIC', 'SEARCH_ENTRY', 'TERMS');
