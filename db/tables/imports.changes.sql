-- Made by `npm run db:types` from the migrated database. Do not edit.

create table imports.changes (
  import_id uuid not null,
  number integer not null,
  kind text not null,
  subject_id uuid not null,
  pupil_id uuid,
  before jsonb,
  constraint changes_pk PRIMARY KEY (import_id, number),
  constraint changes_import FOREIGN KEY (import_id) REFERENCES imports.imports(id),
  constraint changes_kind_known CHECK ((kind = ANY (ARRAY['class_added'::text, 'pupil_added'::text, 'pupil_changed'::text, 'enrolment_added'::text, 'enrolment_changed'::text, 'person_added'::text, 'person_changed'::text, 'guardianship_added'::text, 'guardianship_changed'::text, 'colleague_added'::text, 'colleague_changed'::text, 'post_added'::text, 'post_changed'::text, 'institution_added'::text, 'institution_changed'::text])))
);

comment on table imports.changes is 'What a class list, a staff list or a list of institutions changed, in order, so that it can be undone. Absences, marks and remarks keep their own, in signals';
comment on column imports.changes.subject_id is 'The class, pupil, enrolment, guardian, colleague, post or institution that was added or changed; of a guardianship its guardian, pupil_id tells whose';
comment on column imports.changes.before is 'Values before the change; of an institution what was and what became of each; null for what was added';

CREATE INDEX changes_contacts ON imports.changes USING btree (subject_id) WHERE (kind = 'person_changed'::text);
CREATE INDEX changes_institutions ON imports.changes USING btree (subject_id) WHERE (kind = ANY (ARRAY['institution_added'::text, 'institution_changed'::text]));
CREATE INDEX changes_pupil ON imports.changes USING btree (pupil_id) WHERE (pupil_id IS NOT NULL);
CREATE INDEX changes_staff ON imports.changes USING btree (subject_id) WHERE (kind = ANY (ARRAY['colleague_changed'::text, 'post_added'::text, 'post_changed'::text]));

alter table imports.changes enable row level security;

create policy insertable on imports.changes for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM imports.imports import
  WHERE (import.id = changes.import_id))));
create policy readable on imports.changes for select to pamani_server
  using ((EXISTS ( SELECT
   FROM imports.imports import
  WHERE (import.id = changes.import_id))));

grant insert, select on imports.changes to pamani_server;
