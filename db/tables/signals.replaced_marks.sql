-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.replaced_marks (
  import_id uuid not null,
  school_year text not null,
  pupil_id uuid not null,
  subject text not null,
  on_date date not null,
  sequence smallint not null,
  value text not null,
  points smallint,
  institution_id uuid not null,
  before_import_id uuid,
  constraint replaced_marks_pk PRIMARY KEY (import_id, school_year, pupil_id, subject, on_date, sequence)
);

comment on table signals.replaced_marks is 'Marks as they were before an import changed or removed them, for undoing it';

CREATE INDEX replaced_marks_before ON signals.replaced_marks USING btree (before_import_id) WHERE (before_import_id IS NOT NULL);
CREATE INDEX replaced_marks_pupil ON signals.replaced_marks USING btree (pupil_id);

alter table signals.replaced_marks enable row level security;

create policy own_institution on signals.replaced_marks for all to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select on signals.replaced_marks to pamani_server;
