-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.replaced_coverage (
  import_id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  institution_id uuid not null,
  before_until date,
  after_until date not null,
  constraint replaced_coverage_pk PRIMARY KEY (import_id, pupil_id, semester_id)
);

comment on table signals.replaced_coverage is 'absences_until of a pupil''s summary before and after an import';

CREATE INDEX replaced_coverage_pupil ON signals.replaced_coverage USING btree (pupil_id);

alter table signals.replaced_coverage enable row level security;

create policy own_institution on signals.replaced_coverage for all to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select on signals.replaced_coverage to pamani_server;
