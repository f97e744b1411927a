-- All rows with problems can be taken along, not only those that the page lists.
alter table imports.imports add column problems jsonb;
comment on column imports.imports.problems is 'Problems of the last check one by one, many more than the report lists; read only for the file of rows to repair';
