-- How a file was read is suggested for the next one with the same headings.
alter table imports.imports
  add column headings bytea,
  add column own_settings jsonb,
  add column suggested_from uuid,
  add constraint imports_suggested_from foreign key (suggested_from) references imports.imports (id);
comment on column imports.imports.headings is 'Fingerprint of the headings of the file: files of one source have the same';
comment on column imports.imports.own_settings is 'What the product itself suggests, without what was chosen before';
comment on column imports.imports.suggested_from is 'The committed import with the same headings whose choices were suggested';
create index imports_same_headings on imports.imports (institution_id, kind, headings, committed_at desc) where status = 'committed'; -- the choices of last time
