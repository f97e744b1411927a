-- What the school journal says about behaviour: praise, reprimands, incidents. Its words are closed to more people than absences are.
create table signals.behaviour_records (
  pupil_id uuid not null,
  on_date date not null,
  kind text not null,
  remark text not null default '',
  school_year text not null,
  recorded_institution_id uuid not null,
  import_id uuid,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint behaviour_records_pk primary key (pupil_id, on_date, kind, remark),
  constraint behaviour_records_pupil foreign key (pupil_id) references people.pupils (id),
  constraint behaviour_records_kind_known check (kind in ('praise', 'reprimand', 'incident')),
  constraint behaviour_records_remark_short check (length(remark) <= 500)
);
comment on table signals.behaviour_records is 'One row per remark of the school journal about behaviour; the same remark is kept once';
comment on column signals.behaviour_records.remark is 'The words of the journal, empty where it has none';
comment on column signals.behaviour_records.recorded_institution_id is 'Institution that recorded it; stays when the pupil moves';
create index behaviour_records_import on signals.behaviour_records (import_id) where import_id is not null;
call access.protect_pupil_table('signals.behaviour_records', 'behaviour.read', 'signals.write');

do $$
declare
  own text := '(recorded_institution_id = any ((select access.reach(''signals.write'', ''institution''))::uuid[])'
    ' or (select access.reaches_country(''signals.write'')))';
begin
  -- An import writes and takes back what its own institution recorded, wherever the pupil is now.
  execute format('alter policy readable on signals.behaviour_records using (%s or %s)',
    access.place_condition('behaviour.read', 'pupil_id'), own);
  execute format('alter policy insertable on signals.behaviour_records with check (%s)', own);
  execute format('alter policy removable on signals.behaviour_records using (%s)', own);
  execute 'drop policy updatable on signals.behaviour_records';
end
$$;
grant select, insert, delete on signals.behaviour_records to pamani_server;

alter table signals.term_summaries
  add column praises integer not null default 0,
  add column reprimands integer not null default 0,
  add column incidents integer not null default 0,
  add column behaviour_until date;
comment on column signals.term_summaries.behaviour_until is 'Day of the last remark about behaviour that has arrived';

alter table imports.imports
  drop constraint imports_kind_known,
  add constraint imports_kind_known check (kind in ('class_list', 'absences', 'marks', 'behaviour'));

alter table risk.rules
  drop constraint rules_kind_known,
  add constraint rules_kind_known check (
    kind in ('unexcused-lessons', 'low-marks', 'chronic-absence', 'failing-subjects', 'absence-trend', 'transition', 'behaviour'));
insert into risk.rules (code, kind, evidence, name_lv, name_en, text_lv, text_en) values
  ('balfanz-behaviour', 'behaviour', 'foreign', 'Balfanca pazīme: uzvedība', 'Balfanz sign: behaviour',
   'ASV, 6. klase: neapmierinoša uzvedība; šeit skaita aizrādījumus un starpgadījumus pēc Ed-Fi robežas. Latvijā nav pārbaudīts.',
   'USA, grade 6: unsatisfactory behaviour; here reprimands and incidents are counted, with the limit of Ed-Fi. Not tested in Latvia.');
insert into risk.rule_versions
  (id, rule, version, level, thresholds, grade_from, grade_to, source_lv, source_en, valid_from, applied_at) values
  ('00000000-0000-7000-8000-000000000110', 'balfanz-behaviour', 1, 'attention', '{"atLeastRecords": 5}', 5, 7,
   'Pēc Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4), un Ed-Fi Early Warning System (ārvalstu pierādījumi)',
   'After Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4), and the Ed-Fi Early Warning System (foreign evidence)',
   '2007-01-01', now());
