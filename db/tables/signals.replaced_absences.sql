-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.replaced_absences (
  import_id uuid not null,
  school_year text not null,
  pupil_id uuid not null,
  on_date date not null,
  lesson smallint not null,
  kind text not null,
  institution_id uuid not null,
  before_import_id uuid,
  constraint replaced_absences_pk PRIMARY KEY (import_id, school_year, pupil_id, on_date, lesson)
);

comment on table signals.replaced_absences is 'Absences as they were before an import changed them, for undoing it';
comment on column signals.replaced_absences.before_import_id is 'The import that had written the absence before';

CREATE INDEX replaced_absences_before ON signals.replaced_absences USING btree (before_import_id) WHERE (before_import_id IS NOT NULL);
CREATE INDEX replaced_absences_pupil ON signals.replaced_absences USING btree (pupil_id);

alter table signals.replaced_absences enable row level security;

create policy own_institution on signals.replaced_absences for all to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select on signals.replaced_absences to pamani_server;
