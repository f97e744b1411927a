-- Who is added, moved or leaves can be looked at one by one, not only counted.
alter table imports.imports add column effects jsonb;
comment on column imports.imports.effects is 'Pupils whom the last check or the import itself concerns, each with what becomes of the pupil; gone when it is discarded or undone';
